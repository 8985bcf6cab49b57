import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../hosts/servers.ts';
import type { EngineKind, KeyName } from './engine.ts';

const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
/** The code points that stand for keys: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys: Record<KeyName, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Home: '\uE011',
  End: '\uE010',
};

/** Sends a WebDriver command to an address and returns its value; throws with the error the driver names. */
async function send<T>(address: string, body?: object, method = body ? 'POST' : 'DELETE'): Promise<T> {
  const response = await fetch(address, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${address}: ${value.error}. ${value.message}`);
  return value;
}

interface Session {
  sessionId: string;
  capabilities: { browserVersion?: string };
}

/** Begins a session, as soon as the driver answers. */
async function begin(driver: string): Promise<Session> {
  const alwaysMatch = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
  for (let tries = 0; ; tries++)
    try {
      return await send<Session>(`${driver}/session`, { capabilities: { alwaysMatch } });
    } catch (error) {
      if (tries > 40) throw error;
      await setTimeout(500);
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
      const driver = `http://127.0.0.1:${port}`;
      const { sessionId, capabilities } = await begin(driver);
      const session = `${driver}/session/${sessionId}`;
      const command = <T>(path: string, body: object) => send<T>(`${session}/${path}`, body);
      const find = (selector: string) =>
        command<Record<string, string>>('element', { using: 'css selector', value: selector });
      const within = async <T>(frame: string | undefined, act: () => Promise<T>): Promise<T> => {
        if (!frame) return act();
        await command('frame', { id: await find(frame) });
        try {
          return await act();
        } finally {
          await command('frame', { id: null });
        }
      };
      const type = async (text: string) => {
        const actions = [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
        await command('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
      };
      await command('timeouts', { script: 20_000 });
      await command('window/rect', { width: 1280, height: 1000, x: 0, y: 0 });
      return {
        version: capabilities.browserVersion ?? '',
        open: (url) => command('url', { url }),
        value: <T>(expression: string, frame?: string) =>
          within(frame, () =>
            command<T>('execute/async', {
              script: `const done = arguments[0]; Promise.resolve(${expression}).then((value) => done(value ?? null));`,
              args: [],
            }),
          ),
        click: (selector, frame) =>
          within(frame, async () => {
            const [element] = Object.values(await find(selector));
            await command(`element/${element}/click`, {});
          }),
        press: (key) => type(keys[key]),
        type,
        close: async () => {
          await send(session);
          stop();
        },
      };
    } catch (error) {
      stop();
      throw error;
    }
  },
};
