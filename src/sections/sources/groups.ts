import type { Source } from '../../record/model.ts';
import * as words from '../../words/en/sources.ts';
import { fillText } from '../../words/fill.ts';
import { plural } from '../../words/plural.ts';

/** Returns the documents by kind, each kind with its title and meaning; a kind may have none. */
export const sourceGroups = (sources: readonly Source[]) =>
  (['primary', 'company', 'news', 'analysis'] as const).map((kind) => ({
    kind,
    title: words.kindTitles[kind],
    what: words.kindDescriptions[kind],
    members: sources.filter((source) => source.kind === kind),
  }));

/** Says how many documents there are, and how many were read. */
export function sourcesLede(sources: readonly Source[]): string {
  const count = (read: Source['read']) => sources.filter((source) => source.read === read).length;
  return fillText(plural(sources.length, words.pageLede), {
    full: count('full'),
    part: count('part'),
    cited: count('cited'),
  });
}
