import { load } from 'cheerio';
import { overlap } from '../../src/charts/labels.ts';
import { faceOf } from '../../src/fonts/pictureFonts.ts';
import { lineWidth } from '../../src/images/measure.ts';
import { pictureSvg } from '../../src/images/pictures/frame.ts';
import { minTextPx, type Picture } from '../../src/images/pictures/picture.ts';
import { pictureFile, pictureSizes, pictureVariants } from '../../src/images/pictures/sizes.ts';
import type { Archive } from '../../src/record/model.ts';
import { picturesOf } from '../../src/sections/all/charts.ts';
import { formatDate } from '../../src/words/format.ts';

/** Returns the lines of text of a picture with their boxes, in pixels. */
export function textBoxes(svg: string) {
  const $ = load(svg, { xml: true });
  return $('text')
    .toArray()
    .map((element) => {
      const attribute = (name: string) => $(element).attr(name) ?? '';
      const text = $(element).text();
      const size = Number(attribute('font-size'));
      const face = faceOf(attribute('font-family'), Number(attribute('font-weight')));
      const width = lineWidth(text, face, size);
      const [x, y] = [Number(attribute('x')), Number(attribute('y'))];
      const x0 = attribute('text-anchor') === 'end' ? x - width : x;
      return { text, size, x0, x1: x0 + width, y0: y - 0.72 * size, y1: y + 0.2 * size };
    });
}

/** Returns what is wrong with a picture in every size and theme: text that is too small, leaves the picture or covers other text, and a headline, a site or a day that is not in it. */
export const faultsOf = (picture: Picture, { site }: Archive): string[] =>
  pictureVariants.flatMap((variant) => {
    const { width, height } = pictureSizes[variant.size];
    const lines = textBoxes(pictureSvg(picture, site, variant, 'https://example.org'));
    const whole = lines.map(({ text }) => text).join(' ');
    const faults = [
      ...lines.filter(({ size }) => size < minTextPx).map(({ text, size }) => `“${text}” is ${size} px high`),
      ...lines
        .filter(({ x0, x1, y0, y1 }) => x0 < 24 || x1 > width - 24 || y0 < 24 || y1 > height - 24)
        .map(({ text }) => `“${text}” leaves the picture`),
      ...lines.flatMap((line, index) =>
        lines
          .slice(index + 1)
          .flatMap((other) => (overlap(line, other) ? [`“${line.text}” covers “${other.text}”`] : [])),
      ),
      ...[picture.title, site.name, formatDate(site.reviewed)]
        .filter((needed) => !whole.includes(needed))
        .map((needed) => `it does not say “${needed}”`),
    ];
    return faults.map((fault) => `${pictureFile(picture.name, variant)}: ${fault}`);
  });

/** Returns what is wrong with the pictures of a record. */
export const pictureFaults = (archive: Archive): string[] =>
  picturesOf(archive).flatMap((picture) => faultsOf(picture, archive));
