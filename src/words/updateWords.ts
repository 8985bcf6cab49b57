import type { Update } from '../record/model.ts';

/** What each kind of change is called. */
export const updateKinds: Record<Update['kind'], string> = {
  addition: 'Added',
  correction: 'Correction',
  review: 'Review',
};

/** A change as a heading that stands alone: a correction says that it is one. */
export const updateTitle = ({ kind, title }: Pick<Update, 'kind' | 'title'>): string =>
  kind === 'correction' ? `Correction: ${title}` : title;
