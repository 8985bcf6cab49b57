import { join } from 'node:path';
import { hostTimelineJs, hostVis } from './rivals.ts';
import { type Built, results } from './sites.ts';
import { useTimeline, useTimelineJs, useVis } from './use.ts';
import type { Place } from './visit.ts';

/** A page to be visited, with how many events it shows. */
export type CountedPlace = Place & { events: number };

/** Serves a page of a folder and gives its address. */
export type Host = (folder: string, page: string) => Promise<string>;

/** The timeline page of a built site. */
export async function ourPlace({ site, events }: Built, host: Host): Promise<CountedPlace> {
  const [first, last] = [events[0], events.at(-1)].map((event) => `.timeline-list [id="${event?.id}"]`);
  return {
    name: 'ours',
    events: events.length,
    address: await host(site, 'timeline/index.html'),
    usable: {
      first: [first ?? ''],
      present: [first ?? '', last ?? ''],
      ready: { selector: 'record-filter', attribute: 'data-ready' },
    },
    use: useTimeline,
  };
}

/** The same events shown by TimelineJS3 and by vis-timeline. */
export async function rivalPlaces({ events }: Built, host: Host): Promise<CountedPlace[]> {
  const [timelineJs, vis] = ['timelinejs', 'vis'].map((name) =>
    join(results, 'sites', `${name}-${events.length}`),
  ) as [string, string];
  hostTimelineJs(timelineJs, events);
  hostVis(vis, events);
  const visAddress = await host(vis, 'index.html');
  return [
    {
      name: 'TimelineJS3',
      events: events.length,
      address: await host(timelineJs, 'index.html'),
      usable: {
        present: ['.tl-slide .tl-headline'],
        many: { selector: '.tl-timemarker', least: events.length },
      },
      limit: 180,
      use: useTimelineJs,
    },
    {
      name: 'vis-timeline',
      events: events.length,
      address: visAddress,
      usable: { present: ['.vis-item .vis-item-content'] },
      useAt: `${visAddress}opening.html`,
      use: useVis,
    },
  ];
}
