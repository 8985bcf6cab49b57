import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { builds, recordSites } from '../served.ts';
import { filesOf, readPages } from './pages.ts';

const sizeOf = (file: string) => {
  const png = readFileSync(file);
  return {
    kind: png.toString('latin1', 1, 4),
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    bytes: png.length,
  };
};

for (const { folder, base } of [
  ...recordSites.map((site) => ({ ...site, base: '/' })),
  { folder: builds.based, base: '/kb/' },
]) {
  test(`every page of ${folder} has a social card with an absolute URL, the right size and at most 150 kB`, () => {
    const faults: string[] = [];
    for (const { path, $ } of readPages(folder)) {
      const meta = (name: string) => $(`meta[property="og:${name}"]`).attr('content') ?? '';
      const { origin, pathname } = new URL(meta('image'));
      const file = join(folder, pathname.slice(base.length));
      if (origin !== 'https://example.org' || !pathname.startsWith(base))
        faults.push(`${path}: ${meta('image')}`);
      else if (!existsSync(file)) faults.push(`${path}: no file ${file}`);
      else {
        const { kind, width, height, bytes } = sizeOf(file);
        const statedSize = `${meta('image:width')} × ${meta('image:height')}`;
        if (kind !== 'PNG' || `${width} × ${height}` !== '1200 × 630' || statedSize !== '1200 × 630')
          faults.push(`${path}: ${kind} of ${width} × ${height}, told as ${statedSize}`);
        if (bytes > 150_000) faults.push(`${path}: ${bytes} bytes`);
      }
      if (!meta('image:alt')) faults.push(`${path}: a card without words`);
    }
    expect(faults).toEqual([]);
  });

  test(`every chart of ${folder} exists as SVG on light and dark ground, as PNG and as text`, () => {
    const charts = filesOf(join(folder, 'charts')).filter((file) => file.endsWith('.txt'));
    expect(charts.length).toBeGreaterThan(1);
    for (const name of charts.map((file) => file.replace(/\.txt$/, ''))) {
      const file = (ending: string) => join(folder, 'charts', `${name}${ending}`);
      const words = readFileSync(file('.txt'), 'utf8').split('\n');
      expect(words[0]?.length, name).toBeLessThanOrEqual(420);
      for (const ending of ['.svg', '-dark.svg']) {
        const svg = readFileSync(file(ending), 'utf8');
        const $ = load(svg, { xml: true });
        const [width, height] = ['width', 'height'].map((side) => Number($(':root').attr(side)));
        expect(sizeOf(file('.png')), name).toMatchObject({
          kind: 'PNG',
          width: 2 * (width ?? 0),
          height: 2 * (height ?? 0),
        });
        expect($('desc').text(), name).toBe(words[0]);
        expect($('title').first().text(), name).not.toBe('');
        // The SVG must not depend on a font, a style sheet, a page or the network.
        expect(svg, name).not.toMatch(
          /class=|var\(|light-dark|NaN|undefined|<a |<image|<script|<style|<text|font-family|(?<!xmlns(:xlink)?=)"https?:/,
        );
      }
    }
  });
}

/** Returns the files below `/charts/` whose names say a size, each with the name of its picture, the size and the theme. */
const picturesOf = (folder: string) =>
  filesOf(join(folder, 'charts')).flatMap((file) => {
    const [, name = '', width, height, theme] = /^(.*)-(\d+)x(\d+)(-dark)?\.png$/.exec(file) ?? [];
    return width ? [{ file, name, width: Number(width), height: Number(height), theme: theme ?? '' }] : [];
  });

for (const folder of Object.values(builds))
  test(`every picture of ${folder} has the size its address says and at most 150 kB, in three sizes and two themes`, () => {
    const pictures = picturesOf(folder);
    expect(pictures.length).toBeGreaterThan(0);
    for (const { file, width, height } of pictures) {
      const { bytes, ...size } = sizeOf(join(folder, 'charts', file));
      expect(size, file).toEqual({ kind: 'PNG', width, height });
      expect(bytes, file).toBeLessThanOrEqual(150_000);
    }
    for (const [name, files] of Map.groupBy(pictures, (picture) => picture.name)) {
      const variants = files.map(({ width, height, theme }) => `${width}x${height}${theme}`).sort();
      expect(variants, name).toEqual(
        ['1080x1080', '1080x1350', '1200x675'].flatMap((size) => [size, `${size}-dark`]),
      );
    }
  });

for (const { folder } of recordSites)
  test(`${folder} offers each of its pictures, with alt text and caption, and those of a step on its page`, () => {
    const pages = readPages(folder);
    const linked = (path: string) =>
      pages
        .filter((page) => page.path === path)
        .flatMap(({ $ }) =>
          $('main a')
            .toArray()
            .map((link) => $(link).attr('href') ?? ''),
        );
    const addresses = picturesOf(folder).map(({ file }) => `/charts/${file}`);
    const press = pages.find(({ path }) => path === '/press/');
    const offered = linked('/press/').filter((to) => /-\d+x\d+(-dark)?\.png$/.test(to));
    expect([...new Set(offered)].sort()).toEqual(addresses.sort());
    for (const entry of press?.$('.picture-files li').toArray() ?? [])
      for (const name of ['data-alt', 'data-caption'])
        expect(press?.$(entry).attr(name), press?.$(entry).attr('id')).toMatch(/\w{3}/);
    const steps = pages.filter(({ path }) => /^\/story\/.+\//.test(path));
    for (const { path } of steps)
      expect(
        linked(path).filter((to) => to.startsWith('/charts/story/')),
        path,
      ).toHaveLength(3);
  });
