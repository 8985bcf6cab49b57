import { chromium as launcher } from '@playwright/test';
import type { EngineKind } from './engine.ts';

const executablePath = process.env['CHROMIUM_PATH'];

/** Chromium, as in the other tests. */
export const chromium: EngineKind = {
  name: 'Chromium',
  needs: [],
  start: async () => {
    const browser = await launcher.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox'],
    });
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    return {
      version: browser.version(),
      open: async (address) => void (await page.goto(address)),
      value: <T>(expression: string) => page.evaluate<T>(expression),
      click: (selector) => page.click(selector),
      press: (key) => page.keyboard.press(key),
      close: () => browser.close(),
    };
  },
};
