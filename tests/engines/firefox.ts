import puppeteer from 'puppeteer-core';
import type { EngineKind } from './engine.ts';

const program = 'firefox-esr';

/** Firefox ESR, driven over WebDriver BiDi. */
export const firefox: EngineKind = {
  name: 'Firefox ESR',
  needs: [program],
  start: async () => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: `/usr/bin/${program}`,
      headless: true,
      // Firefox ESR cannot set a viewport, so the window gets the right size.
      defaultViewport: null,
      args: ['--width=1280', '--height=900'],
    });
    // The first tab has no focus, so pressing Enter on a button would do nothing there.
    const page = await browser.newPage();
    const within = async (frame: string | undefined) => {
      if (!frame) return page.mainFrame();
      const found = await (await page.waitForSelector(frame))?.contentFrame();
      if (!found) throw new Error(`Not a frame: ${frame}`);
      return found;
    };
    return {
      version: (await browser.version()).replace(/^firefox\//, ''),
      open: async (address) => void (await page.goto(address)),
      value: async <T>(expression: string, frame?: string) =>
        (await (await within(frame)).evaluate(expression)) as T,
      click: async (selector, frame) => {
        if (!frame) return page.click(selector);
        // Firefox ESR does not support the command puppeteer uses to click in a frame.
        const outer = await page.waitForSelector(frame);
        await outer?.scrollIntoView();
        const [x = 0, y = 0] = await (
          await within(frame)
        ).$eval(selector, (one) => {
          one.scrollIntoView({ block: 'nearest' });
          const { left, top, width, height } = one.getBoundingClientRect();
          return [left + width / 2, top + height / 2];
        });
        const box = await outer?.boundingBox();
        return page.mouse.click(x + (box?.x ?? 0), y + (box?.y ?? 0));
      },
      press: (key) => page.keyboard.press(key),
      type: (text) => page.keyboard.type(text),
      close: () => browser.close(),
    };
  },
};
