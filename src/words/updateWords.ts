import type { Update } from '../record/model.ts';

/** The label of each kind of update. */
export const updateKindLabels: Record<Update['kind'], string> = {
  addition: 'Added',
  correction: 'Correction',
  review: 'Review',
};

/** Returns the title of an update for use out of context; a correction is marked as one. */
export const updateTitle = ({ kind, title }: Pick<Update, 'kind' | 'title'>): string =>
  kind === 'correction' ? `Correction: ${title}` : title;
