import { formatShortDate } from '../../words/format.ts';

/** Shows the list of changes, with only those made after a date (`YYYY-MM-DD`). */
export function tellChanges(since: string): void {
  const part = document.querySelector('.since');
  if (!part) return;
  let hasChanges = false;
  for (const change of part.querySelectorAll<HTMLElement>('li')) {
    change.hidden = (change.dataset['day'] ?? '') <= since;
    hasChanges ||= !change.hidden;
  }
  if (Number.isNaN(Date.parse(`${since}T00:00Z`))) return;
  for (const time of part.querySelectorAll<HTMLTimeElement>('p time')) {
    time.dateTime = since;
    time.textContent = formatShortDate(since);
  }
  part.querySelector('[data-some]')?.toggleAttribute('hidden', !hasChanges);
  part.querySelector('[data-none]')?.toggleAttribute('hidden', hasChanges);
  part.removeAttribute('hidden');
}
