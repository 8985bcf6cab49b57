import { formatDate } from '../words/format.ts';
import type { Records } from '../record/records.ts';
import { upcomingWithin, watchStateOn } from '../record/link/watch.ts';

type Watch = Records['watch'][number];

/** Upcoming dates are listed this many days ahead. */
export const announcedDays = 60;

const entry = ({ date, title, check, file }: Watch) =>
  `- ${formatDate(date)}: ${title}\n  ${check}\n  ${file}`;

const section = (heading: string, watch: readonly Watch[]) =>
  watch.length > 0 ? [`${heading}\n\n${watch.map(entry).join('\n')}`] : [];

/** The dates that have passed without an outcome by the day `on`, and those that come soon after, as text; `open` is whether any have passed. */
export function describeDue(
  watch: readonly Watch[],
  reviewed: string,
  on: string,
): { text: string; open: boolean } {
  const { passed } = watchStateOn(watch, on);
  const passedBefore = watchStateOn(watch, reviewed).passed.filter((item) => passed.includes(item));
  const passedSince = passed.filter((item) => !passedBefore.includes(item));
  const sections = [
    ...section(`Passed since the last review, ${formatDate(reviewed)}:`, passedSince),
    ...section('Passed before the last review, and not settled by it:', passedBefore),
    ...section(`Within ${announcedDays} days:`, upcomingWithin(watch, on, announcedDays)),
  ];
  const todo =
    passed.length > 0
      ? ['Look up what has passed, and write down under "outcome" in its file what you found.']
      : [];
  const text = [...sections, ...todo].join('\n\n');
  return {
    text: text || `Nothing has passed, and nothing comes within ${announcedDays} days.`,
    open: passed.length > 0,
  };
}
