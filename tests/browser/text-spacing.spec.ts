import { expect, type Page } from '@playwright/test';
import { once, test } from './site.ts';
import { openView } from './zoomed.ts';

/** The distances that readers may set and still read everything (WCAG 1.4.12). */
const distances = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

/** Sets these distances on a page before anything is drawn, as a reader's own style sheet would. */
const setDistances = (page: Page) =>
  page.addInitScript((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, distances);

/** Returns the texts of a drawing that are printed over one another, or that an edge of the window cuts. */
const overprinted = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((nodes) => {
    const texts = nodes.flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      // The letters of a line are some 12 px high, whatever the distance to the next one.
      const box = { left, right, top: middle - 5, bottom: middle + 5 };
      return right > left && node.checkVisibility({ visibilityProperty: true })
        ? [{ words: node.textContent.trim(), ...box }]
        : [];
    });
    return texts.flatMap((text, index) => [
      ...([0, innerWidth].some((edge) => text.left < edge && text.right > edge)
        ? [`${text.words} is cut`]
        : []),
      ...texts
        .slice(index + 1)
        .filter(
          (other) =>
            text.left < other.right - 1 &&
            other.left < text.right - 1 &&
            text.top < other.bottom &&
            other.top < text.bottom,
        )
        .map((other) => `${text.words} is printed over ${other.words}`),
    ]);
  });

test.use({ viewport: { width: 1280, height: 900 } });

test(
  'with letters and lines far apart, no label of the figure is cut or printed over another',
  once,
  async ({ page }) => {
    await setDistances(page);
    await page.goto('/timeline/');
    const labels = '.figure__stage .chart :is(.label, .caption tspan, .lane-name tspan)';
    expect(await page.locator(labels).count()).toBeGreaterThan(10);
    expect(await overprinted(page, labels)).toEqual([]);
  },
);

test(
  'with letters and lines far apart, no label of the zoomable view is printed over another',
  once,
  async ({ page }) => {
    await setDistances(page);
    await openView(page);
    const labels =
      '.zoom-mark text, .zoom-lane__bar :is(b, span), .zoom-lane__name span, .vis-text.vis-minor';
    expect(await page.locator(labels).count()).toBeGreaterThan(10);
    // Marks beyond the edges of the board are drawn as well, and may end at the edge of the window.
    expect((await overprinted(page, labels)).filter((finding) => !finding.endsWith('is cut'))).toEqual([]);
  },
);

test(
  'with letters and lines far apart, no name or role in the drawing of people is cut',
  once,
  async ({ page }) => {
    await setDistances(page);
    await page.goto('/people/');
    const names = '.people-tree text';
    expect(await page.locator(names).count()).toBeGreaterThan(5);
    expect((await overprinted(page, names)).filter((finding) => finding.endsWith('cut'))).toEqual([]);
  },
);
