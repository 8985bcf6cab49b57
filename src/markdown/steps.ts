import type { Steps } from '../charts/steps.ts';
import { eventUrl } from '../site/urls.ts';
import * as words from '../words/en/steps.ts';
import { datedLink } from '../words/en/markdown.ts';
import { fillText } from '../words/fill.ts';
import { formatDate, formatDateRange, formatDateRangeEnds, formatNumber } from '../words/format.ts';
import { plural } from '../words/plural.ts';
import { ensurePeriod } from '../words/wording.ts';
import { type Block, fillLine, link, list, paragraph, spaced } from './nodes.ts';

const count = (value: number, forms: typeof words.days) =>
  fillText(plural(value, forms), { number: formatNumber(value) });

/** The days on which a measure took effect step by step: what changed on each, and how many days after the change before. */
export function stepsBlocks({ measure, steps, days }: Steps): Block[] {
  const dates = formatDateRange(steps[0]?.day ?? '', steps.at(-1)?.day ?? '');
  return [
    paragraph(fillText(words.caption, { measure: measure.name, days: count(days, words.days), dates })),
    list(
      steps.map(({ day, newState, state, event, what, after }) =>
        fillLine(datedLink, {
          date: formatDate(day),
          title: spaced(
            newState && ensurePeriod(words.states[state]),
            event && link(eventUrl(event.id), ensurePeriod(event.label ?? event.headline)),
            what && ensurePeriod(what),
            after &&
              ensurePeriod(
                fillText(plural(after.days, words.daysAfter), {
                  number: formatNumber(after.days),
                  date: formatDateRangeEnds(after.since, day)[0],
                }),
              ),
          ),
        }),
      ),
    ),
  ];
}
