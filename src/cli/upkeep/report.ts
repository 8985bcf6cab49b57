import { formatDate } from '../../words/format.ts';

/** What was found in one area: what is out of date, and what is fine, as sentences. */
export interface Area {
  title: string;
  /** What somebody has to do. */
  due: string[];
  /** What was looked at and is up to date. */
  fine: string[];
  /** Why something could not be looked at on this machine. */
  unknown: string[];
}

/** Returns an area with its sentences sorted by their kind. */
export const area = (title: string, found: Partial<Omit<Area, 'title'>>): Area => ({
  title,
  due: found.due ?? [],
  fine: found.fine ?? [],
  unknown: found.unknown ?? [],
});

function section({ title, due, fine, unknown }: Area): string {
  const lines = [
    ...due.map((text) => `- [ ] ${text}`),
    ...unknown.map((text) => `- Not checked: ${text}`),
    ...fine.map((text) => `- ${text}`),
  ];
  return `## ${title}\n\n${lines.join('\n')}`;
}

/** Returns the areas as Markdown, those with something to do first, for the day `on`. */
export function upkeepReport(areas: readonly Area[], on: string): string {
  const sorted = [...areas].sort((a, b) => Number(b.due.length > 0) - Number(a.due.length > 0));
  const count = areas.reduce((sum, { due }) => sum + due.length, 0);
  const title = `# Upkeep on ${formatDate(on)}: ${count === 0 ? 'nothing to do' : `${count} to do`}`;
  return [title, ...sorted.map(section)].join('\n\n');
}
