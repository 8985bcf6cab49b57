import type { Measure, Reference } from '../record/model.ts';
import { citationsOf, noteNumber } from '../record/link/references.ts';
import type { Text } from '../record/records.ts';
import { absolute, articleUrl, bodyUrl, eventUrl, explainerUrl, personUrl, termUrl } from '../site/urls.ts';

const pages: Record<string, (id: string) => string> = {
  Event: eventUrl,
  Person: personUrl,
  Body: bodyUrl,
  Article: articleUrl,
  Explainer: explainerUrl,
  Term: termUrl,
};

/** A word that stands alone, such as a citation. */
const alone = /[^\S\n]*<(Cite|Timeline|Steps)\b(?:"[^"]*"|'[^']*'|[^>"'])*?(?:\/>|>\s*<\/\1\s*>)/g;
/** A word around a text that holds no other word. */
const innermost = /<([A-Z][a-z]+)(?:\s+id\s*=\s*["']([^"']+)["'])?\s*>((?:(?!<[A-Z])[\s\S])*?)<\/\1\s*>/g;

/** A text of the record as plain Markdown: words that name a record become links to its page, citations `[n]`, the number of their note, figures are left out. */
export function plainMarkdown(
  text: Pick<Text, 'source' | 'uses'>,
  notes: readonly Pick<Reference, 'id' | 'at'>[],
  measures: readonly Measure[],
): string {
  const place = (word: string, id: string) =>
    word === 'Measure' ? measures.find((measure) => measure.id === id)?.event.id : id;
  const replaced = (_: string, word: string, id = '', inner: string): string => {
    const page = pages[word === 'Measure' ? 'Event' : word];
    return page ? `[${inner}](${absolute(page(place(word, id) ?? id))})` : inner.trim();
  };
  const cited = citationsOf(text.uses);
  let next = 0;
  let written = text.source.replace(alone, (_, word: string) => {
    const citation = word === 'Cite' ? cited[next++] : undefined;
    return citation ? ` [${noteNumber(notes, citation)}]` : '';
  });
  // Each pass takes one layer of words away.
  for (let before = ''; written !== before;) {
    before = written;
    written = written.replace(innermost, replaced);
  }
  return written.replace(/\n{3,}/g, '\n\n').trim();
}
