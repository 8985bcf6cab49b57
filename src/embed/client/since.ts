import { locale } from '../../words/en/locale.ts';
import { find } from './find.ts';

/** Shows the list of changes, with only those made after a date (`YYYY-MM-DD`). */
export function tellChanges(since: string): void {
  const part = find('.since');
  if (!part) return;
  let hasChanges = false;
  for (const change of part.querySelectorAll<HTMLElement>('li')) {
    change.hidden = (change.dataset['day'] ?? '') <= since;
    hasChanges ||= !change.hidden;
  }
  const day = new Date(`${since}T00:00Z`);
  if (Number.isNaN(day.getTime())) return;
  for (const time of part.querySelectorAll<HTMLTimeElement>('p time')) {
    time.dateTime = since;
    // `formatShortDate` would add the dates of every form to each widget.
    time.textContent = day.toLocaleDateString(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  }
  part.querySelector('[data-some]')?.toggleAttribute('hidden', !hasChanges);
  part.querySelector('[data-none]')?.toggleAttribute('hidden', hasChanges);
  part.removeAttribute('hidden');
}
