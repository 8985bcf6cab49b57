import { layoutSteps, type Step, type Steps } from '../../charts/steps.ts';
import { innerWidthPx, lanePx } from '../../embed/metrics.ts';
import { lineCount } from '../../embed/widgetHeight.ts';
import type { WidgetFacts } from '../../embed/widget.ts';
import type { Archive, Measure } from '../../record/model.ts';
import { stateOn } from '../../record/time/dayState.ts';
import { firstBindingDay } from '../../record/time/inForce.ts';
import { eventUrl, inForceUrl, url } from '../../site/urls.ts';
import * as words from '../../words/en/embed.ts';
import * as builder from '../../words/en/pressBuilder.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate } from '../../words/format.ts';

const common = { page: inForceUrl(), data: url('data/measures.json'), card: 'in-force' };

const rowOf = (measure: Measure, date: string, inWords: string, text: string) => ({
  date,
  inWords,
  text,
  to: eventUrl(measure.event.id),
});

/** Returns the widget of what binds whom on the day of review. */
export function inForceWidgets({ site: { subject, reviewed }, measures }: Archive): WidgetFacts[] {
  const { binding } = stateOn(measures, reviewed);
  return [
    {
      ...common,
      id: 'in-force',
      title: fillText(words.inForceTitle, { subject }),
      what: words.inForceSummary,
      chart: 'in-force',
      list: {
        rows: () =>
          binding.map(({ measure }) => {
            const date = firstBindingDay(measure) ?? measure.issued;
            return rowOf(measure, date, fillText(builder.since, { date: formatDate(date) }), measure.name);
          }),
      },
      shows: { measures },
      bodyHeight: () => binding.length * lanePx + 118,
    },
  ];
}

function stepHeight({ event, what, newState, after }: Step): number {
  const textHeight = what ? 3.2 + 20 * lineCount(what, 14, innerWidthPx - 36) : 0;
  return 36 + (newState ? 20 : 0) + (event ? 23 : 0) + textHeight + (after ? 25 : 0);
}

/** Returns the name of the chart of a measure's steps. */
export const stepsChartName = ({ measure }: Pick<Steps, 'measure'>): string => `steps-${measure.id}`;

/** Returns the widget of the deadlines that `site.yaml` names, if it names any. */
export function deadlinesWidgets({ site: { deadlines }, events }: Archive): WidgetFacts[] {
  if (!deadlines) return [];
  const layouts = deadlines.measures.flatMap((measure) => layoutSteps(measure, events) ?? []);
  const [first] = layouts;
  return [
    {
      ...common,
      id: 'deadlines',
      title: deadlines.title,
      what: deadlines.what,
      chart: first && stepsChartName(first),
      list: {
        rows: () =>
          layouts.flatMap(({ measure, steps }) =>
            steps.map(({ day, event, what }) =>
              rowOf(measure, day, formatDate(day), what ?? event?.headline ?? measure.name),
            ),
          ),
      },
      shows: { measures: deadlines.measures },
      bodyHeight: () =>
        93 + layouts.flatMap(({ steps }) => steps).reduce((sum, step) => sum + stepHeight(step), 0),
    },
  ];
}
