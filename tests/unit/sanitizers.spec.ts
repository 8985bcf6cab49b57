import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import sanitizeHtml from 'sanitize-html';
import { codeFor, type EmbedData } from '../../src/embed/embedCode.ts';

const data: EmbedData = {
  src: 'https://record.example/embed/key/',
  plain: 'https://record.example/embed/key/',
  title: 'The key dates of the bridge',
  page: 'https://record.example/timeline/',
  height: 640,
  siteName: 'A record',
  hostScript: 'https://record.example/embed.js',
  rows: [
    { date: '2013-06', inWords: 'June 2013', text: 'It opens', to: 'https://record.example/events/opens/' },
    {
      date: '2014-02-03',
      inWords: 'February 3, 2014',
      text: 'It shuts',
      to: 'https://record.example/events/shuts/',
    },
  ],
  pinned: {
    png: 'https://record.example/pictures/key.2013-06-02.0123abcd.png',
    alt: 'Two dates of a bridge.',
  },
};

const allowed = (tags: string[], attributes: Record<string, string[]>) => (html: string) =>
  sanitizeHtml(html, { allowedTags: tags, allowedAttributes: attributes });

/** Systems that clean what is pasted into them, and whether they keep pictures. */
const cleaners: Record<string, { clean: (html: string) => string; keepsPictures: boolean }> = {
  'DOMPurify as it comes': {
    clean: (html) => createDOMPurify(new JSDOM('').window).sanitize(html),
    keepsPictures: true,
  },
  'sanitize-html as it comes': { clean: (html) => sanitizeHtml(html), keepsPictures: false },
  // Of the tags WordPress lets authors use in posts (`$allowedposttags`), those that the codes could need.
  'WordPress (kses)': {
    clean: allowed(['a', 'img', 'li', 'ol', 'p', 'strong', 'time'], {
      a: ['href', 'rel', 'title', 'target'],
      img: ['alt', 'src', 'width', 'height', 'class'],
    }),
    keepsPictures: true,
  },
  // What mail programs and newsletters leave of a text.
  'a mail program': {
    clean: allowed(['a', 'br', 'div', 'img', 'li', 'ol', 'p', 'strong'], {
      a: ['href'],
      img: ['src', 'alt', 'width'],
    }),
    keepsPictures: true,
  },
  'an editor that knows paragraphs, links and lists': {
    clean: allowed(['a', 'li', 'ol', 'p'], { a: ['href'] }),
    keepsPictures: false,
  },
};

for (const [name, { clean, keepsPictures }] of Object.entries(cleaners))
  for (const kind of ['list', 'picture'] as const)
    test(`the code "${kind}" keeps its text, its links and its credit in ${name}`, () => {
      const code = codeFor(kind, data);
      const [before, after] = [load(code), load(clean(code))];
      expect(after('body').text().replace(/\s+/g, ' ')).toBe(before('body').text().replace(/\s+/g, ' '));
      const links = ($: typeof after) =>
        $('a')
          .toArray()
          .map(({ attribs }) => attribs['href']);
      expect(links(after)).toEqual(links(before));
      expect(after('ol > li').length).toBe(data.rows.length);
      expect(after(`p > a[href="${data.page}"]`).text()).toBe(data.title);
      const pictures = after('img')
        .toArray()
        .map(({ attribs }) => [attribs['src'], attribs['alt']]);
      expect(pictures).toEqual(keepsPictures ? [[data.pinned?.png, data.pinned?.alt]] : []);
      // Nothing is left empty where a picture was.
      const empty = after('a, p, li')
        .toArray()
        .filter((one) => !after(one).text().trim() && !after(one).find('img').length);
      expect(empty.map((one) => after.html(one))).toEqual([]);
    });
