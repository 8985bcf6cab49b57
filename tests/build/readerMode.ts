import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** What a reader mode shows of a page. */
export interface ReaderView {
  /** Its text, without whitespace. */
  text: string;
}

/** How many characters an article has at least; of a shorter one Readability keeps everything but asides, footers and what is hidden. Its default, which Firefox takes too. */
export const articleLength = 500;

const withoutSpace = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, '');

/** Returns what Firefox's reader mode shows of a page. */
export function readerView(html: string): ReaderView {
  const { document } = parseHTML(html);
  return {
    text: withoutSpace(new Readability(document, { charThreshold: articleLength }).parse()?.textContent),
  };
}

/** Returns the texts of the elements of a page that match a selector, in the order of the page, without whitespace and without the elements inside them that match another one. */
export function textsIn(html: string, selector: string, without?: string): string[] {
  const { document } = parseHTML(html);
  if (without) for (const element of document.querySelectorAll(`main :is(${without})`)) element.remove();
  return [...document.querySelectorAll(`main :is(${selector})`)]
    .map(({ textContent }) => withoutSpace(textContent))
    .filter(Boolean);
}

/** Returns the texts that are missing from a longer text, or are there but not in this order. */
export function missingInOrder(texts: readonly string[], whole: string): string[] {
  let at = 0;
  return texts.filter((text) => {
    const found = whole.indexOf(text, at);
    if (found >= 0) at = found;
    return found < 0;
  });
}
