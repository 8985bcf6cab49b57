import { expect, test } from '@playwright/test';
import { mainWidget } from '../browser/widgets.ts';
import { builderCode, formerCode, hostCases, oembedCode } from '../hosts/codes.ts';
import { type HostSite, serveHosts } from '../hosts/serve.ts';
import { chromium, chromiumWithoutFrameSizing } from './chromium.ts';
import { type Engine, missing, until } from './engine.ts';
import { firefox } from './firefox.ts';
import { type Fit, settled, verdictOf } from './fit.ts';
import { webkit } from './webkit.ts';

const widget = mainWidget();

/** The codes with a frame, and who sizes it; `reserves` marks a code whose frame may be higher than its content. */
const codes: Record<string, { code: () => string; sized: 'script' | 'browser'; reserves?: true }> = {
  HTML: { code: () => builderCode('html', widget), sized: 'script' },
  'HTML, no script': { code: () => builderCode('frame', widget), sized: 'browser' },
  oEmbed: { code: () => oembedCode(widget), sized: 'browser' },
  'Scripts only': { code: () => builderCode('script', widget), sized: 'script' },
  'the former code': { code: () => formerCode(widget, 961), sized: 'browser', reserves: true },
};

const rare = ['Scripts only', 'the former code'];

for (const kind of [chromium, chromiumWithoutFrameSizing, firefox, webkit]) {
  const absent = missing(kind);
  test.describe(`pasted codes in ${kind.name}`, () => {
    test.describe.configure({ mode: 'default', timeout: 240_000 });
    test.skip(absent.length > 0, `${absent.join(', ')} not on this machine`);
    let engine: Engine;
    let elsewhere: HostSite;
    let sizesFrames = false;
    test.beforeAll(async () => {
      engine = await kind.start();
      elsewhere = await serveHosts();
      await engine.open(elsewhere.put('/', '<!doctype html><title>x</title>'));
      sizesFrames = await engine.value<boolean>(`CSS.supports('frame-sizing', 'content-height')`);
      console.log(`${kind.name} ${engine.version}${sizesFrames ? ', sizes frames itself' : ''}`);
    });
    test.afterAll(async () => {
      elsewhere?.close();
      await engine?.close();
    });

    // Codes of few hosts, and the former one, are looked at where most readers are.
    const looked = Object.entries(codes).filter(
      ([name]) => kind === chromium || kind === chromiumWithoutFrameSizing || !rare.includes(name),
    );
    for (const [name, { code, sized, reserves }] of looked)
      test(`${name}: nothing of a widget is out of reach in any host`, async () => {
        const rows: string[] = [];
        const clipped: string[] = [];
        for (const [place, host] of Object.entries(hostCases)) {
          // A policy without inline styles forbids inline scripts as well.
          if (host.withoutStyles && name === 'Scripts only') continue;
          await engine.open(elsewhere.put('/article', host.html(code()), host.headers));
          await until(engine, `document.querySelector('iframe')`);
          if (host.reveal) await engine.value(`(() => void (${host.reveal}))()`);
          await until(engine, `document.querySelector('.credit')`, 'iframe');
          const fitted = sized === 'script' || (sizesFrames && !host.withoutStyles);
          const wanted = fitted ? (reserves ? ['fits', 'roomy'] : ['fits']) : ['fits', 'roomy', 'scrolls'];
          const note = (what: string, fit: Fit) => {
            const { box, inner, content, scrolls } = fit;
            const verdict = verdictOf(fit);
            rows.push(`${place}, ${what}: box ${box}, inner ${inner}, content ${content}, ${verdict}`);
            if (!wanted.includes(verdict) || (name === 'oEmbed' && fit.sideways > 0))
              clipped.push(`${rows.at(-1)} ${scrolls}`);
          };
          note('loaded', await settled(engine, wanted));
          for (const open of [true, false]) {
            await engine.value(
              `(() => { document.querySelector('.event details').open = ${open} })()`,
              'iframe',
            );
            note(open ? 'row opened' : 'row closed', await settled(engine, wanted));
          }
          if (!host.resized) continue;
          for (const width of [360, 720]) {
            await engine.value(`(() => { document.querySelector('#column').style.width = '${width}px' })()`);
            note(`${width} px wide`, await settled(engine, wanted));
          }
        }
        console.log(`${name} in ${kind.name}\n  ${rows.join('\n  ')}`);
        expect(clipped).toEqual([]);
      });
  });
}
