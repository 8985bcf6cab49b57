import { findBrowser } from '../src/cli/browser.mjs';

/** The Chromium on this machine; undefined for Playwright's own. */
export const executablePath = findBrowser();

/** How every test starts Chromium. */
export const launchOptions = (flags: readonly string[] = []) => ({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', ...flags],
});

/** Flags that force CSS frame-sizing on, as in Chrome from version 154 on, or off. */
export const frameSizing = {
  on: ['--enable-features=ResponsiveIframes'],
  off: ['--disable-features=ResponsiveIframes', '--disable-blink-features=ResponsiveIframes'],
};
