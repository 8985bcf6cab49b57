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
    page.setDefaultTimeout(10_000);
    const within = async (frame: string | undefined) => {
      if (!frame) return page.mainFrame();
      const found = await (await page.waitForSelector(frame)).contentFrame();
      if (!found) throw new Error(`Not a frame: ${frame}`);
      return found;
    };
    return {
      version: browser.version(),
      open: async (address) => void (await page.goto(address)),
      value: async <T>(expression: string, frame?: string) => (await within(frame)).evaluate<T>(expression),
      click: async (selector, frame) => (await within(frame)).click(selector),
      press: (key) => page.keyboard.press(key),
      type: (text) => page.keyboard.type(text),
      close: () => browser.close(),
    };
  },
};
