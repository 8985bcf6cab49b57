/** Says what of the widget was changed after a day, in the part that holds all changes. */
export function tellChanges(since: string): void {
  const part = document.querySelector('.since');
  if (!part) return;
  let some = false;
  for (const change of part.querySelectorAll<HTMLElement>('li')) {
    change.hidden = (change.dataset['day'] ?? '') <= since;
    some ||= !change.hidden;
  }
  const day = new Date(`${since}T00:00Z`);
  if (Number.isNaN(day.getTime())) return;
  for (const time of part.querySelectorAll<HTMLTimeElement>('p time')) {
    time.dateTime = since;
    time.textContent = day.toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
  }
  part.querySelector('[data-some]')?.toggleAttribute('hidden', !some);
  part.querySelector('[data-none]')?.toggleAttribute('hidden', some);
  part.removeAttribute('hidden');
}
