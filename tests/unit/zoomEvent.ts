import type { ZoomEvent } from '../../src/sections/timeline/zoom/dated.ts';

/** Returns a minor event of the zoomable view at a time, with changes if given. */
export const event = (id: string, at: number, more: Partial<ZoomEvent> = {}): ZoomEvent => ({
  id,
  lane: 'a',
  row: 0,
  weight: 'minor',
  hollow: false,
  date: '2013-06-01',
  at,
  ...more,
});
