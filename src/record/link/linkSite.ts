import type { SiteRecord } from '../schema/site.ts';
import type { Links } from './links.ts';
import type { Explainer, Measure, Site, Timeline, Track } from '../model.ts';

const file = 'content/site.yaml';

/** Links the site's own words to the tracks, measures and texts they name; undefined if one is missing. */
export function linkSite(record: SiteRecord, links: Links): Site {
  const track = (id: string | undefined, field: string) =>
    id === undefined ? {} : { track: links.one<Track>('tracks', id, { file, field }) };
  const site = {
    ...record,
    answer: record.answer.map(({ text, track: id }, index) => ({
      text,
      ...track(id, `answer[${index}].track`),
    })),
    cases: record.cases.map((entry, index) => ({
      ...entry,
      ...track(entry.track, `cases[${index}].track`),
      explainer: links.one<Explainer>('explainers', entry.explainer, {
        file,
        field: `cases[${index}].explainer`,
      }),
      measures: links.many<Measure>('measures', entry.measures, { file, field: `cases[${index}].measures` }),
    })),
    deadlines: {
      ...record.deadlines,
      measures: links.many<Measure>('measures', record.deadlines.measures, {
        file,
        field: 'deadlines.measures',
      }),
    },
    figure: {
      ...record.figure,
      timeline: links.one<Timeline>('timelines', record.figure.timeline, { file, field: 'figure.timeline' }),
    },
  };
  return site as Site;
}
