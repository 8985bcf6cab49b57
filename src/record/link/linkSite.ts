import type { SiteRecord } from '../schema/site.ts';
import type { LinkResolver } from './links.ts';
import type { Case, Site } from '../model.ts';

const file = 'content/site.yaml';

/** Links one case of the home page; undefined if its track or explainer is missing, which is reported as a problem. */
function linkCase(record: SiteRecord['cases'][number], field: string, links: LinkResolver): Case | undefined {
  const at = (name: string) => ({ file, field: `${field}.${name}` });
  const track = links.resolve('tracks', record.track, at('track'));
  const explainer = links.resolve('explainers', record.explainer, at('explainer'));
  const measures = links.resolveAll('measures', record.measures, at('measures'));
  for (const measure of measures)
    if (track && measure.track !== track)
      links.problems.push({
        ...at('measures'),
        value: measure.id,
        message: `is drawn in another track than its case, ${track.id}: see track in ${measure.file}`,
      });
  return track && explainer && { ...record, track, explainer, measures };
}

/** Links the site settings to the tracks, measures, explainers and timeline they name. A missing one is reported as a problem, and without the timeline of the figure there is no site. */
export function linkSite(record: SiteRecord, links: LinkResolver): Omit<Site, 'sections'> | undefined {
  const { deadlines, figure, ...rest } = record;
  const at = (field: string) => ({ file, field });
  const answer = record.answer.map(({ text, track: id }, index) => {
    const track = id && links.resolve('tracks', id, at(`answer[${index}].track`));
    return { text, ...(track && { track }) };
  });
  const cases = record.cases.flatMap((entry, index) => linkCase(entry, `cases[${index}]`, links) ?? []);
  const deadlineMeasures =
    deadlines && links.resolveAll('measures', deadlines.measures, at('deadlines.measures'));
  const quickAnswers = links.resolveAll('questions', record.quickAnswers, at('quickAnswers'));
  const timeline = links.resolve('timelines', figure.timeline, at('figure.timeline'));
  return (
    timeline && {
      ...rest,
      answer,
      cases,
      quickAnswers,
      ...(deadlineMeasures && { deadlines: { ...deadlines, measures: deadlineMeasures } }),
      figure: { ...figure, timeline },
    }
  );
}
