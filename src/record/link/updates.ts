import type { Links } from './links.ts';
import type { Event, Explainer, Site, Touched, Update } from '../model.ts';
import type { Records } from '../records.ts';

const touchable = [
  'events',
  'explainers',
  'sources',
  'articles',
  'measures',
  'people',
  'bodies',
  'countries',
  'questions',
  'glossary',
  'watch',
] as const satisfies (keyof Touched)[];

/** Fills in what a change touched and rests on, and tells its events and explainers of it; a change later than the review is a problem. */
export function linkUpdate(
  record: Records['updates'][number],
  update: Update,
  links: Links,
  reviewed: string | undefined,
): void {
  const at = (field: string) => ({ file: record.file, field });
  const touched = touchable.map((kind) => [
    kind,
    links.many(kind, record.touches[kind] ?? [], at(`touches.${kind}`)),
  ]);
  update.touches = Object.fromEntries(touched) as Touched;
  update.sources = links.cited(record.sources, at('sources'));
  for (const owner of [...update.touches.events, ...update.touches.explainers]) owner.updates.push(update);
  for (const field of ['date', 'amended'] as const) {
    const day = record[field];
    if (day !== undefined && reviewed !== undefined && day > reviewed)
      links.problems.push({
        ...at(field),
        value: day,
        message: `lies after ${reviewed}, the day content/site.yaml says the record was last checked (reviewed)`,
      });
  }
}

/** The day a change was last told anew: the day it was amended, or was made. */
export const toldOn = ({ amended, date }: Pick<Update, 'amended' | 'date'>): string => amended ?? date;

/** The day the first change was told, which is the day the record was first published; the day of review where no change is told. */
export function publishedFirst(updates: readonly Update[], site: Pick<Site, 'reviewed'>): string {
  return updates.at(-1)?.date ?? site.reviewed;
}

/** When a page was published and last changed: by the changes that touched it, or else with the first publication. */
export function pageDates(
  { updates: own }: Pick<Event | Explainer, 'updates'>,
  first: string,
): { published: string; changed: string } {
  const added = own.findLast(({ kind }) => kind === 'addition')?.date;
  const published = added ?? first;
  return { published, changed: own.map(toldOn).reduce((a, b) => (a > b ? a : b), published) };
}

/** The corrections among the changes that touched a page, newest first. */
export function correctionsOf({ updates }: Pick<Event | Explainer, 'updates'>): Update[] {
  return updates.filter(({ kind }) => kind === 'correction');
}

/** The changes that concern some events and measures, or the whole record, in the order given. */
export function changesAmong(
  updates: readonly Update[],
  shown: Partial<Pick<Touched, 'events' | 'measures' | 'people' | 'countries'>>,
): Update[] {
  return updates.filter(
    ({ touches }) =>
      touches.events.some((event) => shown.events?.includes(event)) ||
      touches.measures.some((measure) => shown.measures?.includes(measure)) ||
      touches.people.some((person) => shown.people?.includes(person)) ||
      touches.countries.some((country) => shown.countries?.includes(country)) ||
      touchable.every((kind) => touches[kind].length === 0),
  );
}
