import type { Measure, Reference } from '../domain/model.ts';
import { citationsOf, noteNumber } from '../domain/references.ts';
import type { Text } from '../domain/records.ts';
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
const alone = /[^\S\n]*<(Cite|Timeline|Steps)\b(?:"[^"]*"|'[^']*'|[^>"'])*?(?:\/>|>\s*<\/\1>)/g;
/** A word around a text, the innermost first. */
const around = /<([A-Z][a-z]+)(?:\s+id=["']([^"']+)["'])?\s*>((?:(?!<[A-Z])[\s\S])*?)<\/\1>/;

/** A text of the record as plain Markdown: words that name a record become links to its page, citations `[n]`, the number of their note, figures are left out. */
export function plainMarkdown(
  text: Pick<Text, 'source' | 'uses'>,
  notes: readonly Pick<Reference, 'id' | 'at'>[],
  measures: readonly Measure[],
): string {
  const place = (word: string, id: string) =>
    word === 'Measure' ? measures.find((measure) => measure.id === id)?.event.id : id;
  const cited = citationsOf(text.uses);
  let next = 0;
  let written = text.source.replace(alone, (_, word: string) => {
    const citation = word === 'Cite' ? cited[next++] : undefined;
    return citation ? ` [${noteNumber(notes, citation)}]` : '';
  });
  for (let match = around.exec(written); match; match = around.exec(written)) {
    const [whole, word = '', id = '', inner = ''] = match;
    const page = pages[word === 'Measure' ? 'Event' : word];
    const shown = page ? `[${inner}](${absolute(page(place(word, id) ?? id))})` : inner.trim();
    written = written.slice(0, match.index) + shown + written.slice(match.index + whole.length);
  }
  return written.replace(/\n{3,}/g, '\n\n').trim();
}
