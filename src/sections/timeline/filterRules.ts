import type { Event } from '../../record/model.ts';

/** Returns the CSS that makes the track filter of a widget work without scripts; empty if the events are of one track. A list folded by year loses its empty years, too. */
export function filterRules(events: readonly Event[], isFolded: boolean): string {
  const tracks = [...new Set(events.map(({ track }) => track.id))];
  if (tracks.length < 2) return '';
  const rules = tracks.map((id) => {
    const whenChecked = `body:has(.filter [value=${id}]:checked)`;
    const others = `:is([data-track]:not([data-track=${id}]),.lane:not([data-tracks~=${id}]))`;
    const emptyYears = isFolded ? `,${whenChecked} .year:not(:has([data-track=${id}]))` : '';
    return `${whenChecked} ${others}${emptyYears}{display:none}`;
  });
  return `${rules.join('')}body:not(:has(.filter [value=""]:checked)) .count{display:none}`;
}
