import puppeteer from 'puppeteer-core';
import type { EngineKind } from './engine.ts';

/** Firefox ESR, driven over WebDriver BiDi. */
export const firefox: EngineKind = {
  name: 'Firefox',
  needs: ['firefox-esr'],
  start: async () => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: '/usr/bin/firefox-esr',
      headless: true,
      defaultViewport: null,
      args: ['--width=1280', '--height=900'],
    });
    const [page = await browser.newPage()] = await browser.pages();
    return {
      version: await browser.version(),
      open: async (address) => void (await page.goto(address)),
      value: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
      click: (selector) => page.click(selector),
      press: (key) => page.keyboard.press(key),
      close: () => browser.close(),
    };
  },
};
