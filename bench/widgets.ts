import { join } from 'node:path';
import { readRecords } from '../src/record/load/records.ts';
import type { CountedPlace, Host } from './places.ts';
import { hostTimelineJs } from './rivals.ts';
import { type Built, results } from './sites.ts';

/** The widget of the home page's figure, alone in its window, and TimelineJS3 with the same events. */
export async function widgetPlaces({ site, events, content }: Built, host: Host): Promise<CountedPlace[]> {
  const { records } = readRecords(content);
  const widget = records.site?.figure.timeline;
  const selection = records.timelines.find(({ id }) => id === widget);
  const shown = events.filter(
    ({ id, weight, track }) =>
      (selection?.events?.includes(id) ?? true) &&
      (selection?.weights?.includes(weight) ?? true) &&
      (selection?.tracks?.includes(track.id) ?? true),
  );
  const rival = join(results, 'sites/timelinejs-widget');
  hostTimelineJs(rival, shown);
  return [
    {
      name: 'Our widget',
      events: shown.length,
      address: await host(site, `embed/${widget}/index.html`),
      usable: { present: ['.credit'], many: { selector: '.event', least: shown.length } },
    },
    {
      name: 'TimelineJS3',
      events: shown.length,
      address: await host(rival, 'index.html'),
      usable: {
        present: ['.tl-slide .tl-headline'],
        many: { selector: '.tl-timemarker', least: shown.length },
      },
    },
  ];
}
