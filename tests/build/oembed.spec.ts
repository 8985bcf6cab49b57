import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { drawnLayouts } from '../../src/embed/layouts.ts';
import { layoutAnswer } from '../../src/embed/oembedNames.ts';
import { readPages, readWidgets } from './pages.ts';
import { Faults, findWidget, sites } from './widgets.ts';

for (const { folder, below } of sites)
  test(`oEmbed responses of ${folder} are linked from page and widget, and are the same as JSON and XML`, () => {
    const [widgets, pages] = [readWidgets(folder), readPages(folder)];
    const faults = new Faults();
    const answerOf = (href: string) =>
      href.startsWith(`${below}oembed/`) ? readFileSync(join(folder, href.slice(below.length)), 'utf8') : '';
    const linked = (html: string, type: string) =>
      new RegExp(`<link rel="alternate" type="${type}" href="([^"]*)"`).exec(html.slice(0, 8000))?.[1] ?? '';
    const pagesWithAnswer = pages.filter(({ html }) => linked(html, 'application/json\\+oembed'));
    for (const { path, html } of [...widgets, ...pagesWithAnswer]) {
      const answer = JSON.parse(answerOf(linked(html, 'application/json\\+oembed'))) as Record<
        string,
        unknown
      >;
      const read = load(answerOf(linked(html, 'text/xml\\+oembed')), { xml: true });
      const fields = read('oembed').children().toArray();
      faults.compare(
        path,
        fields.map((field) => [field.tagName, read(field).text()]),
        Object.entries(answer).map(([name, value]) => [name, String(value)]),
      );
      const { version, type, provider_url, height, thumbnail_width, thumbnail_height } = answer;
      faults.compare(path, [version, type, provider_url], ['1.0', 'rich', below]);
      faults.compare(path, [thumbnail_width, thumbnail_height], [1200, 630]);
      // The form WordPress requires: a blockquote, then a frame with an end tag and no fragment.
      const [, quoted = '', framed = '', layout, frameHeight] =
        /^<blockquote><a href="([^"#]*)">[^<]+<\/a><\/blockquote><iframe src="([^"#?]*)(?:\?layout=([a-z]+))?" title="[^"]+" width="600" height="(\d+)" (?:[a-z]+="[^"]*" ?)+><\/iframe>$/.exec(
          String(answer['html']),
        ) ?? [];
      faults.compare(path, [Number(frameHeight), Number(frameHeight) <= 1000], [height, true]);
      const isWidget = path.startsWith('/embed/');
      const widget = findWidget(widgets, framed.slice(`${below}embed/`.length, -1));
      faults.compare(path, linked(widget.html, 'text/xml\\+oembed'), linked(html, 'text/xml\\+oembed'));
      faults.compare(path, isWidget ? framed : quoted, below + path.slice(1));
      // A widget with layouts is found in the compact one, which an article has room for.
      faults.compare(path, layout, widget.$('[data-story]').length === 1 ? 'compact' : undefined);
    }
    faults.expectNone();
    const events = pages.filter(({ path }) => path.startsWith('/events/'));
    expect(events.filter((page) => !pagesWithAnswer.includes(page)).map(({ path }) => path)).toEqual([]);
  });

for (const { folder, below } of sites)
  test(`oEmbed responses of ${folder} for a layout have its address and a height of their own`, () => {
    const faults = new Faults();
    let count = 0;
    for (const { path, $ } of readWidgets(folder)) {
      const id = path.slice('/embed/'.length, -1);
      const read = (name: string) => {
        const file = join(folder, 'oembed', `${name}.json`);
        return existsSync(file)
          ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)
          : undefined;
      };
      for (const layout of drawnLayouts) {
        const name = layoutAnswer(id, layout);
        const answer = read(name);
        faults.compare(`${path} ${layout}`, answer !== undefined, $('[data-story]').length === 1);
        if (!answer) continue;
        count++;
        const frame = load(String(answer['html']))('iframe');
        faults.compare(path, frame.attr('src'), `${below}embed/${id}/?layout=${layout}`);
        faults.compare(path, frame.attr('height'), String(answer['height']));
        const xml = load(readFileSync(join(folder, 'oembed', `${name}.xml`), 'utf8'), { xml: true });
        faults.compare(path, xml('oembed > html').text(), answer['html']);
      }
      // The layout that shows one date at a time is a widget of its own.
      const story = $('[data-story]').attr('data-story');
      if (story) {
        const widget = story.slice(new URL(below).pathname.length + 'embed/'.length, -1);
        faults.compare(path, read(layoutAnswer(id, 'story')), read(widget));
      }
    }
    faults.expectNone();
    expect(count).toBeGreaterThan(0);
  });
