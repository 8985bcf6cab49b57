import { expect, test } from '@playwright/test';
import { mainWidget } from '../browser/widgets.ts';
import { hosts } from '../hosts/pages.ts';
import { type HostSite, serveHosts } from '../hosts/serve.ts';
import { address } from '../served.ts';
import { chromium } from './chromium.ts';
import { type Engine, missing, until } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

const widget = `${address}/embed/${mainWidget()}/`;
const site = `${address}/`;
const all = (selector: string) => `[...document.querySelectorAll('${selector}')]`;
const shown = `${all('.timeline-list > .row--event')}.filter((row) => row.offsetHeight > 0).length`;
const text = (selector: string) => `document.querySelector('${selector}').textContent.trim()`;

for (const kind of [chromium, firefox, webkit]) {
  const absent = missing(kind);
  const told = absent.length > 0 ? ` (left out: ${absent.join(', ')} not on this machine)` : '';

  test.describe(`in ${kind.name}${told}`, () => {
    test.describe.configure({ mode: 'default' });
    test.skip(absent.length > 0, told);
    let engine: Engine;
    let elsewhere: HostSite;
    test.beforeAll(async () => {
      engine = await kind.start();
      elsewhere = await serveHosts();
      console.log(`${kind.name} ${engine.version}`);
    });
    test.afterAll(async () => {
      elsewhere?.close();
      await engine?.close();
    });
    const value = <T>(expression: string, frame?: string) => engine.value<T>(expression, frame);

    test('the list is narrowed by track and by words, and the way back widens it', async () => {
      await engine.open(`${site}timeline/`);
      await until(engine, `document.querySelector('record-filter[data-ready]')`);
      const whole = await value<number>(shown);
      const ofTrack = await value<number>(
        `(() => { const track = document.querySelector('[name=track]').value;
          return ${all('.row--event')}.filter((row) => row.dataset.track === track).length })()`,
      );
      expect(ofTrack).toBeGreaterThan(0);
      // Where there is room, the form stands open and has nothing to unfold.
      if (!(await value(`document.querySelector('[name=track]').checkVisibility()`)))
        await engine.click('.filter__fold summary');
      await engine.click('[name=track]');
      await until(engine, `${shown} === ${whole - ofTrack}`);
      expect(await value(text('.filter__state output'))).toContain(`${whole - ofTrack} of ${whole}`);
      await value('history.back()');
      await until(engine, `${shown} === ${whole}`);
      const words = await value<string>(
        `${all('.row--event h3')}.at(-1).textContent.match(/[a-z]+/gi).sort((a, b) => b.length - a.length)[0]`,
      );
      await engine.click('[name=q]');
      await engine.type(words);
      await until(engine, `${shown} > 0 && ${shown} < ${whole} && location.search.includes('q=')`);
      expect(await value(`${all('.row--event')}.at(-1).offsetHeight > 0`)).toBe(true);
    });

    test('the zoomable view opens and zooms, and its events are reached with the keys', async () => {
      await engine.open(`${site}timeline/`);
      await engine.click('[data-zoom-toggle]');
      await until(engine, `document.querySelector('record-zoom[data-state=open]')`);
      expect(await value<number>(`${all('.zoom-mark')}.length`)).toBeGreaterThan(5);
      const before = await value<string>(text('[data-zoom-title]'));
      await engine.click('[data-zoom-step=in]');
      await until(engine, `${text('[data-zoom-title]')} !== ${JSON.stringify(before)}`);
      await value(`document.querySelector('.zoom__cursor:not([hidden])').focus()`);
      const cursor = `document.activeElement.matches('.zoom__cursor') && document.activeElement.textContent`;
      const first = await value<string>(cursor);
      await engine.press('ArrowRight');
      await until(engine, `${cursor} && ${cursor} !== ${JSON.stringify(first)}`);
      await engine.press('End');
      const last = await value<string>(`${all('.row--event h3')}.at(-1).textContent`);
      await until(engine, `${cursor} && ${cursor}.includes(${JSON.stringify(last)})`);
      await engine.press('Enter');
      await until(engine, `${text('[data-zoom-details]')}.includes(${JSON.stringify(last)})`);
      expect(await value('new URLSearchParams(location.search).has("event")')).toBe(true);
      await engine.press('Escape');
      await until(engine, `${all('[data-zoom-details] a')}.length === 0`);
    });

    const framed = 'iframe';
    const fits = async () => {
      const content = await value<number>('document.documentElement.getBoundingClientRect().height', framed);
      return until(
        engine,
        `Math.abs(document.querySelector('iframe').getBoundingClientRect().height - ${content}) <= 1`,
      ).then(() => content);
    };

    test('a widget in the page of another site is as high as what it shows', async () => {
      const page = hosts['our own script'];
      await engine.open(elsewhere.put('/article', page?.({ src: widget, site }) ?? ''));
      await until(engine, `document.querySelector('.credit')`, framed);
      const closed = await fits();
      await engine.click('summary', framed);
      await until(engine, `document.documentElement.getBoundingClientRect().height > ${closed + 40}`, framed);
      await fits();
      await engine.click('summary', framed);
      await until(
        engine,
        `Math.abs(document.documentElement.getBoundingClientRect().height - ${closed}) <= 1`,
        framed,
      );
      await fits();
    });

    test('a widget does as its address asks', async () => {
      await engine.open(`${widget}?theme=dark&max=3&lang=fr&accent=ffffff`);
      await until(engine, `document.documentElement.dataset.theme === 'dark'`);
      expect(await value(`${all('.event')}.filter((row) => row.offsetHeight > 0).length`)).toBe(3);
      expect(await value(`document.documentElement.lang`)).toBe('fr');
      expect(await value(`getComputedStyle(document.documentElement).backgroundColor`)).not.toBe(
        'rgb(255, 255, 255)',
      );
    });

    test('a choice in the builder changes its code and its preview', async () => {
      await engine.open(`${site}press/`);
      const frame = `document.querySelector('.stage iframe')`;
      await until(engine, `/^\\d+ px$/.test(${text('[data-said=height]')})`);
      await until(engine, `/^\\d.* kB$/.test(${text('[data-said=bytes]')})`);
      await engine.click('label:has(> [name=theme][value=dark])');
      await until(engine, `document.querySelector('textarea.code').value.includes('theme=dark')`);
      await until(engine, `${frame}.src.includes('theme=dark')`);
      await until(engine, `document.documentElement.dataset.theme === 'dark'`, '.stage iframe');
      expect(await value('location.search')).toContain('theme=dark');
    });

    test('the timeline, an embed and the builder fit a screen of 320 px', async () => {
      for (const where of [`${site}timeline/`, widget, `${site}press/`]) {
        const html = `<!doctype html><title>x</title><iframe width="320" height="700" frameborder="0" src="${where}"></iframe>`;
        await engine.open(elsewhere.put('/narrow', html));
        await until(engine, `document.readyState === 'complete'`, framed);
        const over = await value<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          framed,
        );
        expect(over, where).toBeLessThanOrEqual(0);
      }
    });
  });
}
