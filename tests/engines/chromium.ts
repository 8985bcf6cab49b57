import { chromium as launcher } from '@playwright/test';
import { frameSizingFlags, wholeLaunchOptions } from '../chromium.ts';
import type { EngineKind } from './engine.ts';

const kindOf = (name: string, flags: string[]): EngineKind => ({
  name,
  needs: [],
  start: async () => {
    const browser = await launcher.launch(wholeLaunchOptions(flags));
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
});

/** Chromium with CSS frame-sizing. */
export const chromium = kindOf('Chromium', frameSizingFlags.on);

/** Chromium without CSS frame-sizing, like Chrome before version 154. */
export const chromiumWithoutFrameSizing = kindOf('Chromium without frame-sizing', frameSizingFlags.off);
