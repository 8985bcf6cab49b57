import type { Measure, Reference } from '../record/model.ts';
import { citationsOf, noteNumber } from '../record/link/references.ts';
import type { Text } from '../record/records.ts';
import { absolute, articleUrl, bodyUrl, eventUrl, explainerUrl, personUrl, termUrl } from '../site/urls.ts';

const pageUrls: Record<string, (id: string) => string> = {
  Event: eventUrl,
  Person: personUrl,
  Body: bodyUrl,
  Article: articleUrl,
  Explainer: explainerUrl,
  Term: termUrl,
};

/** Matches a component without content, such as a citation. */
const emptyComponent = /[^\S\n]*<(Cite|Timeline|Steps)\b(?:"[^"]*"|'[^']*'|[^>"'])*?(?:\/>|>\s*<\/\1\s*>)/g;
/** Matches a component whose content has no other component in it. */
const innermostComponent =
  /<([A-Z][a-z]+)(?:\s+id\s*=\s*["']([^"']+)["'])?\s*>((?:(?!<[A-Z])[\s\S])*?)<\/\1\s*>/g;

/** A text of the record as plain Markdown: components that name a record become links to its page, citations become `[n]`, the number of their note, and figures are left out. */
export function plainMarkdown(
  text: Pick<Text, 'source' | 'uses'>,
  notes: readonly Pick<Reference, 'id' | 'at'>[],
  measures: readonly Measure[],
): string {
  const pageId = (component: string, id: string) =>
    component === 'Measure' ? measures.find((measure) => measure.id === id)?.event.id : id;
  const toLink = (_: string, component: string, id = '', inner: string): string => {
    const pageUrl = pageUrls[component === 'Measure' ? 'Event' : component];
    return pageUrl ? `[${inner}](${absolute(pageUrl(pageId(component, id) ?? id))})` : inner.trim();
  };
  const citations = citationsOf(text.uses);
  let next = 0;
  let markdown = text.source.replace(emptyComponent, (_, component: string) => {
    const citation = component === 'Cite' ? citations[next++] : undefined;
    return citation ? ` [${noteNumber(notes, citation)}]` : '';
  });
  // Each pass replaces the innermost components.
  for (let before = ''; markdown !== before;) {
    before = markdown;
    markdown = markdown.replace(innermostComponent, toLink);
  }
  return markdown.replace(/\n{3,}/g, '\n\n').trim();
}
