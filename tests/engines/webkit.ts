import { spawn } from 'node:child_process';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../hosts/servers.ts';
import type { EngineKind, KeyName } from './engine.ts';

const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const keys: Record<KeyName, string> = {
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  Home: Key.HOME,
  End: Key.END,
};

async function connect(server: string): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  });
  for (let tries = 0; ; tries++)
    try {
      return await new Builder().usingServer(server).withCapabilities(capabilities).build();
    } catch (error) {
      if (tries > 40) throw error;
      await new Promise((done) => setTimeout(done, 500));
    }
}

/** WebKitGTK's MiniBrowser, driven over WebDriver on a virtual display. */
export const webkit: EngineKind = {
  name: 'WebKit',
  needs: ['WebKitWebDriver', 'xvfb-run', browser],
  start: async () => {
    const port = await freePort();
    const driverProcess = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
    });
    const stop = () => void (driverProcess.pid && process.kill(-driverProcess.pid));
    try {
      const driver = await connect(`http://127.0.0.1:${port}`);
      await driver.manage().setTimeouts({ script: 20_000 });
      await driver.manage().window().setRect({ width: 1280, height: 1000, x: 0, y: 0 });
      const within = async <T>(frame: string | undefined, act: () => Promise<T>): Promise<T> => {
        if (!frame) return act();
        await driver.switchTo().frame(driver.findElement(By.css(frame)));
        try {
          return await act();
        } finally {
          await driver.switchTo().defaultContent();
        }
      };
      return {
        version: (await driver.getCapabilities()).getBrowserVersion() ?? '',
        open: (address) => driver.get(address),
        value: <T>(expression: string, frame?: string) =>
          within(frame, () =>
            driver.executeAsyncScript<T>(
              `const done = arguments[0]; Promise.resolve(${expression}).then((value) => done(value ?? null));`,
            ),
          ),
        click: (selector, frame) => within(frame, async () => driver.findElement(By.css(selector)).click()),
        press: (key) => driver.actions().sendKeys(keys[key]).perform(),
        type: (text) => driver.actions().sendKeys(text).perform(),
        close: async () => {
          await driver.quit();
          stop();
        },
      };
    } catch (error) {
      stop();
      throw error;
    }
  },
};
