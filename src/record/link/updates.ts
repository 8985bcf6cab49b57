import type { LinkResolver } from './links.ts';
import type { Event, Explainer, Question, Site, Touched, Update } from '../model.ts';
import type { RawRecord } from '../records.ts';

/** The kinds of record an update may name as touched. */
export const touchedKinds = [
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

/** Fills in the records and sources of an update and adds it to its events, explainers and questions. A review dated after the day the record was last reviewed is a problem; additions and corrections may come later. */
export function linkUpdate(
  record: RawRecord<'updates'>,
  update: Update,
  links: LinkResolver,
  reviewed: string | undefined,
): void {
  const at = (field: string) => ({ file: record.file, field });
  const touched = touchedKinds.map((kind) => [
    kind,
    links.resolveAll(kind, record.touches[kind] ?? [], at(`touches.${kind}`)),
  ]);
  update.touches = Object.fromEntries(touched) as Touched;
  update.sources = links.resolveReferences(record.sources, at('sources'));
  const { events, explainers, questions } = update.touches;
  for (const owner of [...events, ...explainers, ...questions]) owner.updates.push(update);
  for (const field of ['date', 'amended'] as const) {
    const day = record[field];
    if (record.kind === 'review' && day !== undefined && reviewed !== undefined && day > reviewed)
      links.problems.push({
        ...at(field),
        value: day,
        message: `lies after ${reviewed}, the day content/site.yaml says the record was last checked (reviewed)`,
        hint: `Move reviewed to ${day} if the whole record was checked on that day.`,
      });
  }
}

/** Returns the day an update was last amended, or its date if it never was. */
export const lastUpdatedOn = ({ amended, date }: Pick<Update, 'amended' | 'date'>): string => amended ?? date;

/** Returns the date of the oldest update, which is the day the record was first published; without updates, the day of the last review. `updates` must be newest first. */
export function firstPublishedOn(updates: readonly Update[], site: Pick<Site, 'reviewed'>): string {
  return updates.at(-1)?.date ?? site.reviewed;
}

/** Returns the last day on which one of the updates was made or amended, or `first` if none is later. */
export const lastDayOf = (updates: readonly Update[], first: string): string =>
  updates.map(lastUpdatedOn).reduce((a, b) => (a > b ? a : b), first);

/** Returns the day any page last changed: that of the newest update or, if it is later, of the last review, which every page names. */
export const lastChangedOn = (updates: readonly Update[], { reviewed }: Pick<Site, 'reviewed'>): string =>
  lastDayOf(updates, reviewed);

/** Returns when a page was published and last changed, from the updates that touched it; without any, both are the day of first publication. */
export function pageDates(
  { updates }: Pick<Event | Explainer | Question, 'updates'>,
  first: string,
): { published: string; changed: string } {
  const published = updates.findLast(({ kind }) => kind === 'addition')?.date ?? first;
  return { published, changed: lastDayOf(updates, published) };
}

/** Returns the corrections among the updates of a page, newest first. */
export function correctionsOf({ updates }: Pick<Event | Explainer, 'updates'>): Update[] {
  return updates.filter(({ kind }) => kind === 'correction');
}

/** Returns the updates that touch any of the given records, or that name none and so concern the whole record, keeping their order. */
export function updatesFor(
  updates: readonly Update[],
  records: Partial<Pick<Touched, 'events' | 'measures' | 'people' | 'countries'>>,
): Update[] {
  return updates.filter(
    ({ touches }) =>
      touches.events.some((event) => records.events?.includes(event)) ||
      touches.measures.some((measure) => records.measures?.includes(measure)) ||
      touches.people.some((person) => records.people?.includes(person)) ||
      touches.countries.some((country) => records.countries?.includes(country)) ||
      touchedKinds.every((kind) => touches[kind].length === 0),
  );
}
