import type { Event } from '../../record/model.ts';

/** The style rules that let the track filter of a widget work without script: one set for each of its tracks. */
export function filterRules(events: readonly Event[]): string {
  const tracks = [...new Set(events.map(({ track }) => track.id))];
  if (tracks.length < 2) return '';
  const rules = tracks.map((id) => {
    const chosen = `body:has(.filter [value=${id}]:checked)`;
    return (
      `${chosen} :is([data-track]:not([data-track=${id}]),.lane:not([data-tracks~=${id}])),` +
      `${chosen} .year:not(:has([data-track=${id}])){display:none}`
    );
  });
  return `${rules.join('')}body:not(:has(.filter [value=""]:checked)) .count{display:none}`;
}
