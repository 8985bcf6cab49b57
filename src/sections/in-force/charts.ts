import { percentBars } from '../../charts/spans.ts';
import { layoutSteps } from '../../charts/steps.ts';
import { lanesAcross } from '../../images/pictures/lanesAcross.ts';
import { leastLanesHeight } from '../../images/pictures/lanesAcrossLayout.ts';
import type { Archive, Measure, Site } from '../../record/model.ts';
import { eventUrl, inForceUrl } from '../../site/urls.ts';
import { inForceAlt, measuresAlt, stepsAlt } from '../../words/altTexts.ts';
import * as words from '../../words/en/charts.ts';
import { inForceTitle } from '../../words/en/embed.ts';
import { fillText } from '../../words/fill.ts';
import { formatDateRange } from '../../words/format.ts';
import type { Chart } from '../all/defineSection.ts';
import { stepsChartName } from './widgets.ts';

/** Returns how the chart is drawn in a picture: one bar a measure, because there is no room for every group it binds. */
function measuresPicture(
  measures: readonly Measure[],
  { since, reviewed, subject }: Site,
): NonNullable<Chart['picture']> {
  const lanes = measures
    .toSorted((a, b) => a.track.order - b.track.order || (a.issued < b.issued ? -1 : 1))
    .map((measure) => ({
      tracks: [{ ...measure.track, name: measure.label }],
      bars: percentBars([measure], since, reviewed),
      marks: [],
    }));
  const layout = { from: since, lanes };
  return {
    title: fillText(inForceTitle, { subject }),
    alt: measuresAlt(measures, since, reviewed),
    leastHeight: leastLanesHeight(layout),
    body: (canvas) => lanesAcross({ lanes: layout, reviewed }, canvas),
  };
}

/** Returns the chart of which measures bound whom since the start of the record. */
export function inForceCharts({ site, groups, measures }: Archive): Chart[] {
  const { since, reviewed } = site;
  return [
    {
      name: 'in-force',
      title: words.inForceTitle,
      lede: fillText(words.inForceLede, {
        years: formatDateRange(since.slice(0, 4), reviewed.slice(0, 4)),
      }),
      alt: inForceAlt(measures, since, reviewed),
      page: inForceUrl(),
      wrapperClass: 'force-field',
      picture: measuresPicture(measures, site),
      props: { groups, span: { from: since, today: reviewed } },
    },
  ];
}

/** Returns the charts of how each measure took hold, for those that did so in several steps. */
export function stepsCharts({ site: { reviewed }, measures, events }: Archive): Chart[] {
  return measures.flatMap((measure) => {
    const layout = layoutSteps(measure, events);
    if (!layout) return [];
    const first = layout.steps[0]?.day ?? '';
    const last = layout.steps.at(-1)?.day ?? '';
    return [
      {
        name: stepsChartName(layout),
        title: measure.name,
        lede: fillText(words.stepsLede, { dates: formatDateRange(first, last) }),
        alt: stepsAlt(measure, layout, reviewed),
        page: eventUrl(measure.event.id),
        wrapperClass: 'steps',
        props: { layout },
      },
    ];
  });
}
