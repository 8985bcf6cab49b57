import { kindAndDate } from '../../words/en/search.ts';
import { fillText } from '../../words/fill.ts';
import type { HitDetails } from './pagefind.ts';

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#x27': "'" };

const decodeEntities = (text: string) =>
  text.replace(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity);

/** Returns an excerpt of a text as nodes, with its matches in `<mark>` elements and an ellipsis where the text continues; nothing in it is parsed as HTML. */
export function excerptNodes(excerpt: string, text: string): Node[] {
  const pieces = excerpt.split(/<mark>|<\/mark>/).map(decodeEntities);
  const nodes = pieces.map((piece, index) => {
    if (index % 2 === 0) return document.createTextNode(piece);
    const mark = document.createElement('mark');
    mark.textContent = piece;
    return mark;
  });
  const excerptText = pieces.join('').trim();
  if (!text.startsWith(excerptText.slice(0, 30))) nodes.unshift(document.createTextNode('… '));
  if (!text.endsWith(excerptText.slice(-30))) nodes.push(document.createTextNode(' …'));
  return nodes;
}

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

/** How many characters of an answer a result shows at most, beyond its first sentence. */
const answerLength = 200;

/** Returns the first sentence of a text, and those after it for which there is room. */
export function beginning(text: string): string {
  const [first = text, ...others] = text.match(/\S.*?[.!?]”?(?= [\p{Lu}“\d]|$)/gu) ?? [];
  let shown = first;
  for (const sentence of others) {
    if (shown.length + sentence.length > answerLength) break;
    shown += ` ${sentence}`;
  }
  return shown;
}

/** Creates the list item of a search hit, with the passage that matches or, for an answer, its beginning; `kinds` has what one result of each kind is called. */
export function resultItem(
  { url, excerpt, content, meta, filters }: HitDetails,
  kinds: ReadonlyMap<string, string>,
  answers: readonly string[],
): HTMLElement {
  const [id = ''] = filters.kind ?? [];
  const kind = kinds.get(id) ?? '';
  const text = decodeEntities(content);
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  link.lang = filters.language?.[0] ?? '';
  return element(
    'li',
    '',
    element('p', 'note', meta.date ? fillText(kindAndDate, { kind, date: meta.date }) : kind),
    element('h2', '', link),
    element(
      'p',
      'search__passage',
      ...(answers.includes(id) ? [beginning(text)] : excerptNodes(excerpt, text)),
    ),
  );
}
