import { expect, test } from '@playwright/test';
import { mainWidget } from '../browser/widgets.ts';
import { builderCode, codeUntil2026, hostCases, oembedCode } from '../hosts/codes.ts';
import { type HostSite, serveHosts } from '../hosts/serve.ts';
import { chromium, chromiumWithoutFrameSizing } from './chromium.ts';
import { type Engine, missingPrograms, waitUntil } from './engine.ts';
import { firefox } from './firefox.ts';
import { type Fit, waitForFit, fitVerdict } from './fit.ts';
import { webkit } from './webkit.ts';

const widget = mainWidget();

/** The codes with a frame and who sizes it; with `reserves` the frame may be higher than its content. */
const codes: Record<string, { code: () => string; sized: 'script' | 'browser'; reserves?: true }> = {
  HTML: { code: () => builderCode('html', widget), sized: 'script' },
  'HTML, no script': { code: () => builderCode('frame', widget), sized: 'browser' },
  oEmbed: { code: () => oembedCode(widget), sized: 'browser' },
  'Scripts only': { code: () => builderCode('script', widget), sized: 'script' },
  'the former code': { code: () => codeUntil2026(widget, 961), sized: 'browser', reserves: true },
};

const codesForFewHosts = ['Scripts only', 'the former code'];

for (const kind of [chromium, chromiumWithoutFrameSizing, firefox, webkit]) {
  const missingHere = missingPrograms(kind);
  test.describe(`pasted codes in ${kind.name}`, () => {
    test.describe.configure({ mode: 'default', timeout: 240_000 });
    test.skip(missingHere.length > 0, `${missingHere.join(', ')} not on this machine`);
    let engine: Engine;
    let hostSite: HostSite;
    let sizesFrames = false;
    test.beforeAll(async () => {
      engine = await kind.start();
      hostSite = await serveHosts();
      await engine.open(hostSite.put('/', '<!doctype html><title>x</title>'));
      sizesFrames = await engine.value<boolean>(`CSS.supports('frame-sizing', 'content-height')`);
      console.log(`${kind.name} ${engine.version}${sizesFrames ? ', sizes frames itself' : ''}`);
    });
    test.afterAll(async () => {
      hostSite?.close();
      await engine?.close();
    });

    // Codes that few hosts use are tested only in Chromium, which most readers have.
    const codesToTest = Object.entries(codes).filter(
      ([name]) => kind === chromium || !codesForFewHosts.includes(name),
    );
    for (const [name, { code, sized, reserves }] of codesToTest)
      test(`${name}: no part of a widget is out of reach in any host`, async () => {
        const rows: string[] = [];
        const clipped: string[] = [];
        for (const [place, host] of Object.entries(hostCases)) {
          // This host's policy forbids inline scripts as well as inline styles.
          if (host.withoutStyles && name === 'Scripts only') continue;
          await engine.open(hostSite.put('/article', host.html(code()), host.headers));
          await waitUntil(engine, `document.querySelector('iframe')`);
          if (host.reveal) await engine.value(`(() => void (${host.reveal}))()`);
          await waitUntil(engine, `document.querySelector('.credit')`, 'iframe');
          const fitted = sized === 'script' || (sizesFrames && !host.withoutStyles);
          const acceptedVerdicts = fitted
            ? reserves
              ? ['fits', 'roomy']
              : ['fits']
            : ['fits', 'roomy', 'scrolls'];
          const note = (what: string, fit: Fit) => {
            const { box, inner, content, scrolls } = fit;
            const verdict = fitVerdict(fit);
            rows.push(`${place}, ${what}: box ${box}, inner ${inner}, content ${content}, ${verdict}`);
            if (!acceptedVerdicts.includes(verdict) || (name === 'oEmbed' && fit.sideways > 0))
              clipped.push(`${rows.at(-1)} ${scrolls}`);
          };
          note('loaded', await waitForFit(engine, acceptedVerdicts));
          for (const open of [true, false]) {
            await engine.value(
              `(() => { document.querySelector('.event details').open = ${open} })()`,
              'iframe',
            );
            note(open ? 'row opened' : 'row closed', await waitForFit(engine, acceptedVerdicts));
          }
          if (!host.resized) continue;
          for (const width of [360, 720]) {
            await engine.value(`(() => { document.querySelector('#column').style.width = '${width}px' })()`);
            note(`${width} px wide`, await waitForFit(engine, acceptedVerdicts));
          }
        }
        console.log(`${name} in ${kind.name}\n  ${rows.join('\n  ')}`);
        expect(clipped).toEqual([]);
      });
  });
}
