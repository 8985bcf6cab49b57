import type { Problem } from '../problems.ts';
import type { Records } from '../records.ts';

/** The names of files below `/cite/` that hold more than one citation. */
export const citationLists = ['all', 'sources'] as const;

/** Reports events whose citation files would have the address of a file with many citations. */
export function checkEventIds(events: Pick<Records, 'events'>['events'], problems: Problem[]): void {
  for (const { id, file } of events)
    if ((citationLists as readonly string[]).includes(id))
      problems.push({
        file,
        field: '',
        value: id,
        message: `is the name of a file with many citations, /cite/${id}.bib: give the event another id`,
      });
}
