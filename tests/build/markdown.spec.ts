import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { formatDate, formatDateRangeEnds, formatMonthDay, formatShortDate } from '../../src/words/format.ts';
import { builds, recordSites } from '../served.ts';
import { comparable, type MarkdownFile, readMarkdown, readMarkdownFiles } from './markdownFiles.ts';
import { readSiteYaml } from './own-reading.ts';
import { type Page, readPages } from './pages.ts';

/** The pages that are not there as Markdown: a form, the guides to files and options, an error, and steps that /story/ has all of. `llms.txt` names them. */
const withoutMarkdown = /^\/(search\/|data\/|press\/options\/|404\.html|story\/.+)$/;

const fileOf = (path: string) => (path === '/' ? 'index.md' : `${path.slice(1, -1)}.md`);
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Returns what a page has and its Markdown lacks: its title, addresses on other sites, or dates in its text. */
function lostFrom(
  { path, $ }: Page,
  { title, text, links }: Omit<MarkdownFile, 'file'>,
  reportTo: string | undefined,
): string[] {
  const main = $('main');
  const heading = inOneLine(main.find('h1').first().text());
  const linked = new Set(links.map(comparable));
  const words = inOneLine(text);
  const addresses = main
    .find('a[href^="http"]')
    .toArray()
    .map(({ attribs }) => attribs['href'] ?? '')
    // A copy in the archive is found from the address of the document; the others are for reporting and mending errors.
    .filter((address) => address !== reportTo)
    .filter((address) => !/^https:\/\/web\.archive\.org\/|\/edit\/.*\.(mdx|yaml)$/.test(address));
  const dates = main
    .find('time[datetime]:not(svg *)')
    .toArray()
    .map((one) => ({ day: $(one).attr('datetime') ?? '', shown: inOneLine($(one).text()) }));
  const isTold = ({ day, shown }: { day: string; shown: string }) =>
    [shown, formatDate(day), formatShortDate(day), formatDateRangeEnds(day, day)[0], formatMonthDay(day)]
      .filter(Boolean)
      .some((form) => words.includes(form));
  return [
    ...(path === '/' || title.endsWith(heading) ? [] : [`title: ${heading}`]),
    ...addresses.filter((address) => !linked.has(comparable(address))),
    ...dates.filter((date) => !isTold(date)).map(({ day }) => day),
  ];
}

for (const { folder, content } of recordSites)
  test.describe(`the Markdown of ${folder}`, () => {
    const { publisher } = readSiteYaml(content) as { publisher?: { corrections: string } };
    let read: MarkdownFile[] | undefined;
    const files = () => (read ??= readMarkdownFiles(folder));

    test('every page names its Markdown, at its own address with .md for the last slash', () => {
      const named = readPages(folder).map(({ path, $ }) => [
        path,
        $('link[rel=alternate][type="text/markdown"]').attr('href'),
      ]);
      expect(named).toEqual(
        named.map(([path = '']) => [path, withoutMarkdown.test(path) ? undefined : `/${fileOf(path)}`]),
      );
      const pages = named.flatMap(([, href]) => href?.slice(1) ?? []);
      expect(
        files()
          .map(({ file }) => file)
          .toSorted(),
      ).toEqual(pages.toSorted());
    });

    test('it has the title, every source and every date of its page', () => {
      const byFile = new Map(files().map((file) => [file.file, file]));
      const lost = readPages(folder)
        .filter(({ path }) => !withoutMarkdown.test(path) && path !== '/press/')
        .flatMap((page) => {
          const markdown = byFile.get(fileOf(page.path));
          if (!markdown) throw new Error(`${page.path} has no Markdown.`);
          return lostFrom(page, markdown, publisher?.corrections).map((what) => `${page.path}: ${what}`);
        });
      expect(lost.slice(0, 20)).toEqual([]);
    });

    test('it says where it is from, as of when and under which license', () => {
      const license = /^Text and data: \[[^\]]+\]\(https:\/\/\S+\)\.$/;
      for (const { path } of readPages(folder).filter(({ path }) => !withoutMarkdown.test(path))) {
        const [title = '', , facts = ''] = readFileSync(join(folder, fileOf(path)), 'utf8').split('\n');
        expect(title, path).toMatch(/^# \S/);
        expect(facts, path).toContain(`: <https://example.org${path}>.`);
        expect(facts.slice(facts.indexOf('Text and data')), path).toMatch(license);
      }
    });

    test('it is words, lists and links: no markup, no code, no picture', () => {
      const types = new Set(files().flatMap((file) => [...file.types]));
      expect([...types].toSorted()).toEqual(
        expect.arrayContaining([
          'document',
          'heading',
          'item',
          'link',
          'list',
          'paragraph',
          'strong',
          'text',
        ]),
      );
      for (const type of ['html_block', 'html_inline', 'code', 'code_block', 'image', 'thematic_break'])
        expect(types).not.toContain(type);
    });
  });

for (const { folder, base } of [
  ...recordSites.map((site) => ({ ...site, base: '/' })),
  { folder: builds.based, base: '/kb/' },
])
  test(`every link of the Markdown and of llms.txt leads somewhere in ${folder} below ${base}`, () => {
    const root = `https://example.org${base}`;
    const pages = readPages(folder);
    // Links of a page within the site are relative, so an absolute one leads to a document.
    const documents = new Set(
      pages.flatMap(({ html }) => [...html.matchAll(/ href="(https?:[^"]+)"/g)].map(([, href = '']) => href)),
    );
    const ids = new Map(
      pages.map(({ path, html }) => [
        path,
        new Set([...html.matchAll(/\sid="?([^\s">]+)/g)].map(([, id]) => id)),
      ]),
    );
    const guide = { file: 'llms.txt', ...readMarkdown(readFileSync(join(folder, 'llms.txt'), 'utf8')) };
    expect(guide.links.filter((address) => address.startsWith(root)).length).toBeGreaterThan(5);
    const broken = [...readMarkdownFiles(folder), guide].flatMap(({ file, links }) =>
      links.flatMap((address) => {
        if (/^mailto:[^/]/.test(address)) return [];
        if (!address.startsWith('https://example.org/') || documents.has(address))
          return /^https?:\/\//.test(address) ? [] : [`${file} → ${address}`];
        if (!address.startsWith(root)) return [`${file} → ${address}: leaves the base path`];
        const { pathname, hash } = new URL(address);
        const place = `/${decodeURIComponent(pathname.slice(base.length))}`;
        const isThere = existsSync(join(folder, place.endsWith('/') ? `${place}index.html` : place));
        const isFound = hash === '' || ids.get(place)?.has(decodeURIComponent(hash.slice(1)));
        return isThere && isFound ? [] : [`${file} → ${address}`];
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

for (const { folder } of recordSites)
  test(`llms.txt of ${folder} has the form of llmstxt.org and leads to every explainer and question`, () => {
    const lines = readFileSync(join(folder, 'llms.txt'), 'utf8').split('\n').filter(Boolean);
    expect(lines[0]).toMatch(/^# \S/);
    expect(lines[1]).toMatch(/^> \S/);
    const firstList = lines.findIndex((line) => line.startsWith('## '));
    for (const line of lines.slice(2, firstList)) expect(line).not.toMatch(/^[#>-]/);
    for (const line of lines.slice(firstList))
      expect(line).toMatch(/^(## \S.*|- \[(\\.|[^\]\\])+\]\(https:\/\/example\.org\/\S+\): \S.*)$/);
    const named = new Set(
      lines.flatMap((line) => /\]\(https:\/\/example\.org\/(\S+\.md)\)/.exec(line)?.[1] ?? []),
    );
    const expected = readPages(folder).flatMap(({ path }) =>
      /^\/(explainers|questions)\/./.test(path) ? fileOf(path) : [],
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.filter((file) => !named.has(file))).toEqual([]);
  });

test('markup and code in the texts of a record become words in its Markdown', () => {
  const files = readMarkdownFiles(builds.hostile);
  expect(files.filter(({ text }) => text.includes('alert(1)')).length).toBeGreaterThan(20);
  for (const { file, types, links } of files) {
    for (const type of ['html_block', 'html_inline', 'image', 'code', 'code_block'])
      expect(types, file).not.toContain(type);
    for (const address of links) expect(address, file).toMatch(/^(https?|mailto):/);
  }
});

test('the words of the Markdown are in the language of the site', () => {
  for (const file of ['index.md', 'llms.txt', 'in-force.md']) {
    const { text } = readMarkdown(readFileSync(join(builds.translated, file), 'utf8'));
    expect(text, file).toMatch(/‹[^›]*(As of|as of) /);
  }
});
