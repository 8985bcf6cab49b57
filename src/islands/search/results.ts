import { searchKinds, type SearchKind } from '../../domain/searchKinds.ts';
import type { Found } from './pagefind.ts';

const signs: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#x27': "'" };

const plain = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => signs[name] ?? whole);

/** A passage as nodes, with the words found marked; its text is never read as markup. */
export function passage(excerpt: string): Node[] {
  return excerpt.split(/<mark>|<\/mark>/).map((piece, index) => {
    if (index % 2 === 0) return document.createTextNode(plain(piece));
    const mark = document.createElement('mark');
    mark.textContent = plain(piece);
    return mark;
  });
}

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** One hit as an item of the list of results. */
export function resultItem({ url, excerpt, meta, filters }: Found): HTMLElement {
  const kind = searchKinds[filters.kind?.[0] as SearchKind]?.one ?? '';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  return element(
    'li',
    '',
    element('p', 'note', [kind, meta.date].filter(Boolean).join(', ')),
    element('h2', '', link),
    element('p', 'search__passage', ...passage(excerpt)),
  );
}
