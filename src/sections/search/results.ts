import { searchKinds, type SearchKind } from '../../words/searchKinds.ts';
import type { Found } from './pagefind.ts';

const signs: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#x27': "'" };

const plain = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => signs[name] ?? whole);

/** A passage of a text as nodes, with the words found marked and an ellipsis where the text goes on; its text is never read as markup. */
export function passage(excerpt: string, text: string): Node[] {
  const pieces = excerpt.split(/<mark>|<\/mark>/).map(plain);
  const nodes = pieces.map((piece, index) => {
    if (index % 2 === 0) return document.createTextNode(piece);
    const mark = document.createElement('mark');
    mark.textContent = piece;
    return mark;
  });
  const bare = pieces.join('').trim();
  if (!text.startsWith(bare.slice(0, 30))) nodes.unshift(document.createTextNode('… '));
  if (!text.endsWith(bare.slice(-30))) nodes.push(document.createTextNode(' …'));
  return nodes;
}

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** One hit as an item of the list of results. */
export function resultItem({ url, excerpt, content, meta, filters }: Found): HTMLElement {
  const kind = searchKinds[filters.kind?.[0] as SearchKind]?.one ?? '';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  return element(
    'li',
    '',
    element('p', 'note', [kind, meta.date].filter(Boolean).join(', ')),
    element('h2', '', link),
    element('p', 'search__passage', ...passage(excerpt, plain(content))),
  );
}
