import type { Page } from '@playwright/test';

/** Returns the controls and links of a page whose accessible name lacks words that are seen on them, which people who speak to their computer would say (WCAG 2.5.3). */
export function labelFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const isSeen = (node: Element) => {
      const { width, height } = node.getBoundingClientRect();
      return (
        node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 2 && height > 2
      );
    };
    const textOf = (node: Element, isPart: (parent: Element) => boolean) => {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      let text = '';
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (parent && isPart(parent)) text += walker.currentNode.textContent;
      }
      return text;
    };
    // What is written in a drawing inside a link, such as its axis, is no label of the link.
    const seenText = (node: Element) =>
      textOf(node, (parent) => isSeen(parent) && !parent.closest('svg[aria-hidden=true]'));
    const spokenText = (node: Element) =>
      textOf(node, (parent) => parent.checkVisibility() && !parent.closest('[aria-hidden=true]'));
    const nameOf = (node: Element) => {
      const ids = node.getAttribute('aria-labelledby')?.split(' ') ?? [];
      if (ids.length > 0) return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
      return node.getAttribute('aria-label') ?? spokenText(node);
    };
    const seenOn = (node: Element) =>
      'labels' in node && node.labels instanceof NodeList
        ? [...node.labels].map((label) => (label instanceof Element ? seenText(label) : '')).join('')
        : seenText(node);
    const selector = 'a[href], button, summary, [role=button], input, select, textarea';
    return [...document.querySelectorAll(selector)].flatMap((node) => {
      const isField = node.matches('input, select, textarea');
      if (isField && !node.matches('[aria-label], [aria-labelledby]')) return [];
      const seen = seenOn(node);
      const name = nameOf(node) ?? '';
      return letters(name).includes(letters(seen)) ? [] : [`seen "${seen.trim()}", named "${name.trim()}"`];
    });
  });
}
