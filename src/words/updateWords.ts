import type { Update } from '../record/model.ts';
import { correctionTitle } from './en/updates.ts';
import { fillText } from './fill.ts';

/** Returns the title of an update for use out of context; a correction is marked as one. */
export const updateTitle = ({ kind, title }: Pick<Update, 'kind' | 'title'>): string =>
  kind === 'correction' ? fillText(correctionTitle, { title }) : title;
