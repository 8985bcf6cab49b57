import { expect, test } from '@playwright/test';
import { mainWidget } from '../browser/widgets.ts';
import { hosts } from '../hosts/pages.ts';
import { type HostSite, serveHosts } from '../hosts/serve.ts';
import { address } from '../served.ts';
import { chromium } from './chromium.ts';
import { type Engine, missingPrograms, waitUntil } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

const widget = `${address}/embed/${mainWidget()}/`;
const siteRoot = `${address}/`;
const all = (selector: string) => `[...document.querySelectorAll('${selector}')]`;
const visibleRowCount = `${all('.timeline-list .row--event')}.filter((row) => row.offsetHeight > 0).length`;
const text = (selector: string) => `document.querySelector('${selector}').textContent.trim()`;

for (const kind of [chromium, firefox, webkit]) {
  const missingHere = missingPrograms(kind);
  const leftOutNote =
    missingHere.length > 0 ? ` (left out: ${missingHere.join(', ')} not on this machine)` : '';

  test.describe(`in ${kind.name}${leftOutNote}`, () => {
    test.describe.configure({ mode: 'default' });
    test.skip(missingHere.length > 0, leftOutNote);
    let engine: Engine;
    let hostSite: HostSite;
    test.beforeAll(async () => {
      engine = await kind.start();
      hostSite = await serveHosts();
      console.log(`${kind.name} ${engine.version}`);
    });
    test.afterAll(async () => {
      hostSite?.close();
      await engine?.close();
    });
    const value = <T>(expression: string, frame?: string) => engine.value<T>(expression, frame);

    test('the list can be filtered by track and by text, and going back undoes it', async () => {
      await engine.open(`${siteRoot}timeline/`);
      await waitUntil(engine, `document.querySelector('record-filter[data-ready]')`);
      const total = await value<number>(visibleRowCount);
      const inTrack = await value<number>(
        `(() => { const track = document.querySelector('[name=track]').value;
          return ${all('.row--event')}.filter((row) => row.dataset.track === track).length })()`,
      );
      expect(inTrack).toBeGreaterThan(0);
      // On wide screens the form is always open.
      expect(await value(`document.querySelector('[name=track]').checkVisibility()`)).toBe(true);
      await engine.click('[name=track]');
      await waitUntil(engine, `${visibleRowCount} === ${total - inTrack}`);
      expect(await value(text('.filter__state output'))).toContain(`${total - inTrack} of ${total}`);
      await value('history.back()');
      await waitUntil(engine, `${visibleRowCount} === ${total}`);
      const longestWord = await value<string>(
        `${all('.row--event h3')}.at(-1).textContent.match(/[a-z]+/gi).sort((a, b) => b.length - a.length)[0]`,
      );
      await engine.click('[name=q]');
      await engine.type(longestWord);
      await waitUntil(
        engine,
        `${visibleRowCount} > 0 && ${visibleRowCount} < ${total} && location.search.includes('q=')`,
      );
      expect(await value(`${all('.row--event')}.at(-1).offsetHeight > 0`)).toBe(true);
    });

    test('the zoomable view opens and zooms, and the keys reach its events', async () => {
      await engine.open(`${siteRoot}timeline/`);
      await waitUntil(engine, `document.querySelector('record-zoom[data-ready]')`);
      await engine.click('[data-zoom-toggle]');
      await waitUntil(engine, `document.querySelector('record-zoom[data-state=open]')`);
      expect(await value<number>(`${all('.zoom-mark')}.length`)).toBeGreaterThan(5);
      const before = await value<string>(text('[data-zoom-title]'));
      await engine.click('[data-zoom-step=in]');
      await waitUntil(engine, `${text('[data-zoom-title]')} !== ${JSON.stringify(before)}`);
      await value(`document.querySelector('.zoom__cursor:not([hidden])').focus()`);
      const cursor = `document.activeElement.matches('.zoom__cursor') && document.activeElement.textContent`;
      const first = await value<string>(cursor);
      await engine.press('ArrowRight');
      await waitUntil(engine, `${cursor} && ${cursor} !== ${JSON.stringify(first)}`);
      await engine.press('End');
      const last = await value<string>(`${all('.row--event h3')}.at(-1).textContent`);
      await waitUntil(engine, `${cursor} && ${cursor}.includes(${JSON.stringify(last)})`);
      await engine.press('Enter');
      await waitUntil(engine, `${text('[data-zoom-details]')}.includes(${JSON.stringify(last)})`);
      expect(await value('new URLSearchParams(location.search).has("event")')).toBe(true);
      await engine.press('Escape');
      await waitUntil(engine, `${all('[data-zoom-details] a')}.length === 0`);
    });

    const framed = 'iframe';
    const expectFrameFits = async () => {
      const content = await value<number>('document.documentElement.getBoundingClientRect().height', framed);
      return waitUntil(
        engine,
        `Math.abs(document.querySelector('iframe').getBoundingClientRect().height - ${content}) <= 1`,
      ).then(() => content);
    };

    test('a widget on the page of another site is as high as its content', async () => {
      const page = hosts['our own script'];
      await engine.open(hostSite.put('/article', page?.({ src: widget, site: siteRoot }) ?? ''));
      await waitUntil(engine, `document.querySelector('.credit')`, framed);
      const closed = await expectFrameFits();
      await engine.click('summary', framed);
      await waitUntil(
        engine,
        `document.documentElement.getBoundingClientRect().height > ${closed + 40}`,
        framed,
      );
      await expectFrameFits();
      await engine.click('summary', framed);
      await waitUntil(
        engine,
        `Math.abs(document.documentElement.getBoundingClientRect().height - ${closed}) <= 1`,
        framed,
      );
      await expectFrameFits();
    });

    test('a widget obeys the options in its address', async () => {
      await engine.open(`${widget}?theme=dark&max=3&lang=fr&accent=ffffff`);
      await waitUntil(engine, `document.documentElement.dataset.theme === 'dark'`);
      expect(await value(`${all('.event')}.filter((row) => row.offsetHeight > 0).length`)).toBe(3);
      // An option that codes of old may still have.
      expect(await value(`document.documentElement.lang`)).not.toBe('fr');
      expect(await value(`getComputedStyle(document.documentElement).backgroundColor`)).not.toBe(
        'rgb(255, 255, 255)',
      );
    });

    test('a choice in the builder changes its code and its preview', async () => {
      await engine.open(`${siteRoot}press/`);
      const frame = `document.querySelector('.stage iframe')`;
      await waitUntil(engine, `/^\\d+ px$/.test(${text('[data-said=height]')})`);
      await waitUntil(engine, `/^\\d.* kB$/.test(${text('[data-said=bytes]')})`);
      await engine.click('label:has(> [name=theme][value=dark])');
      await waitUntil(engine, `document.querySelector('textarea.code').value.includes('theme=dark')`);
      await waitUntil(engine, `${frame}.src.includes('theme=dark')`);
      await waitUntil(engine, `document.documentElement.dataset.theme === 'dark'`, '.stage iframe');
      expect(await value('location.search')).toContain('theme=dark');
    });

    test('the timeline, an embed and the builder fit a screen of 320 px', async () => {
      for (const url of [`${siteRoot}timeline/`, widget, `${siteRoot}press/`]) {
        const html = `<!doctype html><title>x</title><iframe width="320" height="700" frameborder="0" src="${url}"></iframe>`;
        await engine.open(hostSite.put('/narrow', html));
        await waitUntil(engine, `document.readyState === 'complete'`, framed);
        const overflowPx = await value<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          framed,
        );
        expect(overflowPx, url).toBeLessThanOrEqual(0);
      }
    });
  });
}
