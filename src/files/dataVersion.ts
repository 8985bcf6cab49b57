import type { Site } from '../record/model.ts';

/** Returns the version of the data: the day of review in the form that Data Packages ask for, `2026.11.29`. */
export const dataVersion = ({ reviewed }: Pick<Site, 'reviewed'>): string =>
  reviewed.split('-').map(Number).join('.');
