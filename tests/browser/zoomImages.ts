import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** The status line below the buttons for sharing. */
export const shareStatus = (page: Page) => page.locator('.zoom__share [role=status]');
/** The menu with the formats of the image. */
export const imageMenu = (page: Page) => page.locator('.zoom__save');

/** Saves the view as an image and returns the name and the bytes of the file. */
export async function saveImage(page: Page, format: 'SVG' | 'PNG'): Promise<{ name: string; bytes: Buffer }> {
  await imageMenu(page).locator('summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    imageMenu(page).getByRole('button', { name: format, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Runs a function on an empty page, which has no fonts and no policy of the site. */
async function onEmptyPage<Value, Result>(
  page: Page,
  run: (value: Value) => Result,
  value: Value,
): Promise<Awaited<Result>> {
  const empty = await page.context().newPage();
  // Playwright does not know that a value and what a page gets are of the same type.
  const result = await empty.evaluate(run as (value: unknown) => Result, value);
  await empty.close();
  return result as Awaited<Result>;
}

/** Returns the texts of an SVG, those outside its frame, and the names of its elements. */
const readSvg = (page: Page, svg: string) =>
  onEmptyPage(
    page,
    async (markup: string) => {
      const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml');
      const fault = parsed.querySelector('parsererror')?.textContent;
      const root = document.body.appendChild(document.importNode(parsed.documentElement, true));
      await document.fonts.ready;
      const texts = [...root.querySelectorAll('text')];
      const { width: right, height: bottom } = (root as unknown as SVGSVGElement).viewBox.baseVal;
      const frame = root.getBoundingClientRect();
      const outside = texts.filter((text) => {
        const box = text.getBoundingClientRect();
        const [x, y] = [box.left - frame.left, box.top - frame.top];
        return x < 0 || y < 0 || x + box.width > right || y + box.height > bottom;
      });
      return {
        fault,
        frame: [right, bottom],
        elements: [...new Set([...root.querySelectorAll('*')].map(({ tagName }) => tagName))].sort(),
        texts: texts.map(({ textContent }) => textContent),
        sizes: texts.map((text) => Number(text.getAttribute('font-size'))),
        outside: outside.map(({ textContent }) => textContent),
      };
    },
    svg,
  );

/** The width of the time axis of an image, in pixels. */
export const imageAxisWidth = 908;
const drawnElements = ['circle', 'clipPath', 'desc', 'g', 'path', 'rect', 'style', 'text', 'title', 'tspan'];

/** Expects an SVG that is well-formed and complete, with all of its texts inside its frame. */
export async function expectSound(page: Page, svg: string) {
  const read = await readSvg(page, svg);
  expect(read.fault).toBeUndefined();
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  expect(read.outside).toEqual([]);
  expect(Math.min(...read.sizes)).toBeGreaterThanOrEqual(12);
  expect(read.elements.filter((name) => !drawnElements.includes(name))).toEqual([]);
  expect(read.frame[0]).toBe(1200);
  return read;
}

/** Returns the size of a PNG and the number of different colors in a small copy of it. */
export const readPng = (page: Page, png: Buffer) =>
  onEmptyPage(
    page,
    async (data: string) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: 300, height: 200 });
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, 300, 200);
      const pixels = new Uint32Array(context?.getImageData(0, 0, 300, 200).data.buffer ?? []);
      return { width: image.width, height: image.height, colors: new Set(pixels).size };
    },
    png.toString('base64'),
  );
