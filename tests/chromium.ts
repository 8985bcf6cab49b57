import { findBrowser, findShell } from '../src/cli/browser.mjs';

const options = (executablePath: string | undefined, flags: readonly string[]) => ({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', ...flags],
});

/** Returns the launch options for headless Chromium. */
export const launchOptions = (flags: readonly string[] = []) => options(findShell(), flags);

/** Returns the launch options for the full Chromium browser that people use. */
export const wholeLaunchOptions = (flags: readonly string[] = []) => options(findBrowser(), flags);

/** Flags that force CSS frame-sizing on, as in Chrome 154 and later, or off. */
export const frameSizingFlags = {
  on: ['--enable-features=ResponsiveIframes'],
  off: ['--disable-features=ResponsiveIframes', '--disable-blink-features=ResponsiveIframes'],
};
