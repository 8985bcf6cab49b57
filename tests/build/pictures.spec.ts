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

  test(`every chart of ${folder} exists as SVG, PNG and text`, () => {
    const files = filesOf(join(folder, 'charts'));
    const names = [...new Set(files.map((file) => file.replace(/\.\w+$/, '')))];
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) {
      const file = (ending: string) => join(folder, 'charts', `${name}.${ending}`);
      const svg = readFileSync(file('svg'), 'utf8');
      const $ = load(svg, { xml: true });
      const [width, height] = ['width', 'height'].map((side) => Number($(':root').attr(side)));
      expect(sizeOf(file('png')), name).toMatchObject({
        kind: 'PNG',
        width: 2 * (width ?? 0),
        height: 2 * (height ?? 0),
      });
      const words = readFileSync(file('txt'), 'utf8').split('\n');
      expect($('desc').text(), name).toBe(words[0]);
      expect(words[0]?.length, name).toBeLessThanOrEqual(420);
      expect($('title').first().text(), name).not.toBe('');
      // The SVG must not depend on a style sheet, a page or the network.
      expect(svg, name).not.toMatch(
        /class=|var\(|light-dark|NaN|undefined|<a |<image|<script|<style|(?<!xmlns=)"https?:/,
      );
    }
  });
}
