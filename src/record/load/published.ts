import type { Problem } from '../problems.ts';
import { nearest } from '../problems.ts';
import type { PublishedId } from '../link/published.ts';
import { idPattern } from '../schema/common.ts';
import { type Kind, kindNames } from '../schema/kinds.ts';

const file = 'content/published.txt';
const head = `# Every id that has an address, for ever: one "kind/id" a line, written by "npm run ids".
# A record that is renamed keeps its line here and gets one in redirects.yaml.`;

/** Reads the list of published ids; reports every line that names none. Empty lines and those after # are left out. */
export function readPublished(content: string, problems: Problem[]): PublishedId[] {
  return content.split(/\r?\n/).flatMap((text, index) => {
    if (text.trim() === '' || text.startsWith('#')) return [];
    const [kind = '', id = '', ...rest] = text.split('/');
    const line = index + 1;
    const bad = (message: string, hint?: string) => {
      problems.push({ file, field: `line ${line}`, value: text, message, ...(hint ? { hint } : {}) });
      return [];
    };
    if (rest.length > 0 || !idPattern.test(id)) return bad('is no kind and id, as events/an-id');
    if (!(kindNames as string[]).includes(kind)) {
      const near = nearest(kind, kindNames);
      return bad(
        'names no kind of record',
        near ? `Did you mean "${near}"?` : `The kinds are ${kindNames.join(', ')}.`,
      );
    }
    return [{ kind: kind as Kind, id, line }];
  });
}

/** The text of the list with these ids in it, sorted, each once. */
export function writePublished(ids: readonly Pick<PublishedId, 'kind' | 'id'>[]): string {
  const lines = [...new Set(ids.map(({ kind, id }) => `${kind}/${id}`))].sort();
  return `${[head, ...lines].join('\n')}\n`;
}
