import type { Problem } from '../problems.ts';
import { nearest } from '../problems.ts';
import { publishedFile as file, type PublishedId } from '../link/published.ts';
import { idPattern } from '../schema/common.ts';
import { type Kind, kindNames } from '../schema/kinds.ts';

const header = `# Every id that has an address, for ever: one "kind/id" a line, written by "npm run ids".
# A record that is renamed keeps its line here and gets one in redirects.yaml.`;

/** Parses the list of published ids; reports invalid lines, and skips blank lines and those that begin with #. */
export function readPublished(content: string, problems: Problem[]): PublishedId[] {
  return content.split(/\r?\n/).flatMap((text, index) => {
    if (text.trim() === '' || text.startsWith('#')) return [];
    const [kind = '', id = '', ...rest] = text.split('/');
    const line = index + 1;
    const fail = (message: string, hint?: string) => {
      problems.push({ file, field: `line ${line}`, value: text, message, ...(hint ? { hint } : {}) });
      return [];
    };
    if (rest.length > 0 || !idPattern.test(id)) return fail('is no kind and id, as events/an-id');
    if (!(kindNames as string[]).includes(kind)) {
      const near = nearest(kind, kindNames);
      return fail(
        'names no kind of record',
        near ? `Did you mean "${near}"?` : `The kinds are ${kindNames.join(', ')}.`,
      );
    }
    return [{ kind: kind as Kind, id, line }];
  });
}

/** The text of the list with these ids, sorted and without duplicates. */
export function formatPublished(ids: readonly Pick<PublishedId, 'kind' | 'id'>[]): string {
  const lines = [...new Set(ids.map(({ kind, id }) => `${kind}/${id}`))].sort();
  return `${[header, ...lines].join('\n')}\n`;
}
