import { dateInWords } from '../record/time/dates.ts';
import type { Records } from '../record/records.ts';
import { comingWithin, watchOn } from '../record/link/watch.ts';

type Watch = Records['watch'][number];

/** Dates so many days ahead are announced. */
const announcedDays = 60;

const entry = ({ date, title, check, file }: Watch) =>
  `- ${dateInWords(date)}: ${title}\n  ${check}\n  ${file}`;

const part = (heading: string, watch: readonly Watch[]) =>
  watch.length > 0 ? [`${heading}\n\n${watch.map(entry).join('\n')}`] : [];

/** What has passed by a day without an outcome, and what comes soon after, as a list to read; `open` says whether anything has passed. */
export function describeDue(
  watch: readonly Watch[],
  reviewed: string,
  on: string,
): { text: string; open: boolean } {
  const { passed } = watchOn(watch, on);
  const before = watchOn(watch, reviewed).passed.filter((one) => passed.includes(one));
  const since = passed.filter((one) => !before.includes(one));
  const parts = [
    ...part(`Passed since the last review, ${dateInWords(reviewed)}:`, since),
    ...part('Passed before the last review, and not settled by it:', before),
    ...part(`Within ${announcedDays} days:`, comingWithin(watch, on, announcedDays)),
  ];
  const todo =
    passed.length > 0
      ? ['Look up what has passed, and write down under "outcome" in its file what you found.']
      : [];
  const text = [...parts, ...todo].join('\n\n');
  return {
    text: text || `Nothing has passed, and nothing comes within ${announcedDays} days.`,
    open: passed.length > 0,
  };
}
