import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { pagesOf, widgetsIn } from './pages.ts';
import { Faults, find, sites } from './widgets.ts';

for (const { folder, below } of sites.slice(0, 2))
  test(`oEmbed answers of ${folder} are found from the page and the widget, and say the same twice`, () => {
    const [widgets, pages] = [widgetsIn(folder), pagesOf(folder)];
    const faults = new Faults();
    const answerOf = (href: string) =>
      href.startsWith(`${below}oembed/`) ? readFileSync(join(folder, href.slice(below.length)), 'utf8') : '';
    const linked = (html: string, type: string) =>
      new RegExp(`<link rel="alternate" type="${type}" href="([^"]*)"`).exec(html.slice(0, 8000))?.[1] ?? '';
    const telling = pages.filter(({ html }) => linked(html, 'application/json\\+oembed'));
    for (const { path, html } of [...widgets, ...telling]) {
      const answer = JSON.parse(answerOf(linked(html, 'application/json\\+oembed'))) as Record<
        string,
        unknown
      >;
      const read = load(answerOf(linked(html, 'text/xml\\+oembed')), { xml: true });
      const fields = read('oembed').children().toArray();
      faults.same(
        path,
        fields.map((field) => [field.tagName, read(field).text()]),
        Object.entries(answer).map(([name, value]) => [name, String(value)]),
      );
      const { version, type, provider_url, height, thumbnail_width, thumbnail_height } = answer;
      faults.same(path, [version, type, provider_url], ['1.0', 'rich', below]);
      faults.same(path, [thumbnail_width, thumbnail_height], [1200, 630]);
      // As WordPress wants it: a quotation, then a frame with an end tag and no fragment.
      const [, quoted = '', framed = '', tall] =
        /^<blockquote><a href="([^"#]*)">[^<]+<\/a><\/blockquote><iframe src="([^"#?]*)" title="[^"]+" width="600" height="(\d+)" (?:[a-z]+="[^"]*" ?)+><\/iframe>$/.exec(
          String(answer['html']),
        ) ?? [];
      faults.same(path, [Number(tall), Number(tall) <= 1000], [height, true]);
      const own = path.startsWith('/embed/');
      const widget = find(widgets, framed.slice(`${below}embed/`.length, -1));
      faults.same(path, linked(widget.html, 'text/xml\\+oembed'), linked(html, 'text/xml\\+oembed'));
      faults.same(path, own ? framed : quoted, below + path.slice(1));
    }
    faults.none();
    const events = pages.filter(({ path }) => path.startsWith('/events/'));
    expect(events.filter((page) => !telling.includes(page)).map(({ path }) => path)).toEqual([]);
  });
