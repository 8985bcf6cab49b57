import { findBrowser, findShell } from '../src/cli/browser.mjs';

const options = (executablePath: string | undefined, flags: readonly string[]) => ({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', ...flags],
});

/** How tests start Chromium, without its windows. */
export const launchOptions = (flags: readonly string[] = []) => options(findShell(), flags);

/** How tests start the whole Chromium, as people have it. */
export const wholeLaunchOptions = (flags: readonly string[] = []) => options(findBrowser(), flags);

/** Flags that force CSS frame-sizing on, as in Chrome from version 154 on, or off. */
export const frameSizing = {
  on: ['--enable-features=ResponsiveIframes'],
  off: ['--disable-features=ResponsiveIframes', '--disable-blink-features=ResponsiveIframes'],
};
