import type { SiteRecord } from '../schema/site.ts';
import type { LinkResolver } from './links.ts';
import type { Explainer, Measure, Site, Timeline, Track } from '../model.ts';

const file = 'content/site.yaml';

/** Links the site settings to the tracks, measures, explainers and timeline they name. A missing one is reported as a problem and left undefined. */
export function linkSite(record: SiteRecord, links: LinkResolver): Site {
  const track = (id: string | undefined, field: string) =>
    id === undefined ? {} : { track: links.resolve<Track>('tracks', id, { file, field }) };
  const site = {
    ...record,
    answer: record.answer.map(({ text, track: id }, index) => ({
      text,
      ...track(id, `answer[${index}].track`),
    })),
    cases: record.cases.map((entry, index) => ({
      ...entry,
      ...track(entry.track, `cases[${index}].track`),
      explainer: links.resolve<Explainer>('explainers', entry.explainer, {
        file,
        field: `cases[${index}].explainer`,
      }),
      measures: links.resolveAll<Measure>('measures', entry.measures, {
        file,
        field: `cases[${index}].measures`,
      }),
    })),
    ...(record.deadlines && {
      deadlines: {
        ...record.deadlines,
        measures: links.resolveAll<Measure>('measures', record.deadlines.measures, {
          file,
          field: 'deadlines.measures',
        }),
      },
    }),
    figure: {
      ...record.figure,
      timeline: links.resolve<Timeline>('timelines', record.figure.timeline, {
        file,
        field: 'figure.timeline',
      }),
    },
  };
  const linked = site as Site;
  linked.cases.forEach(({ track: caseTrack, measures }, index) => {
    for (const measure of measures)
      if (caseTrack && measure.track !== caseTrack)
        links.problems.push({
          file,
          field: `cases[${index}].measures`,
          value: measure.id,
          message: `is drawn in another track than its case, ${caseTrack.id}: see track in ${measure.file}`,
        });
  });
  return linked;
}
