import { layoutSteps } from '../../charts/steps.ts';
import type { Archive } from '../../record/model.ts';
import { eventUrl, inForceUrl } from '../../site/urls.ts';
import { inForceAlt, stepsAlt } from '../../words/altTexts.ts';
import * as words from '../../words/en/charts.ts';
import { fillText } from '../../words/fill.ts';
import { formatDateRange } from '../../words/format.ts';
import type { Chart } from '../all/defineSection.ts';
import { stepsChartName } from './widgets.ts';

/** Returns the chart of which measures bound whom since the start of the record. */
export function inForceCharts({ site: { since, reviewed }, groups, measures }: Archive): Chart[] {
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
