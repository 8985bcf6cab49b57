import type { Measure } from '../../src/record/model.ts';

type Staged = Pick<Measure, 'issued' | 'stages'>;

/** Returns the day after a day, computed with `Date`. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Returns, for each day of change up to a last day, the indexes of the stages opened and closed on it. */
export function stageChangesByDay(
  { issued, stages }: Staged,
  last: string,
): Map<string, { opened: number[]; closed: number[] }> {
  const changes = new Map<string, { opened: number[]; closed: number[] }>();
  const changesOn = (day: string) => {
    const entry = changes.get(day) ?? { opened: [], closed: [] };
    if (day <= last) changes.set(day, entry);
    return entry;
  };
  changesOn(issued);
  stages.forEach(({ from, to }, index) => {
    changesOn(from).opened.push(index);
    if (to !== undefined) changesOn(dayAfter(to)).closed.push(index);
  });
  return changes;
}

/** Returns the state of measures on a day as sorted lines, `id reach: stage | stage`, computed by replaying the stage changes up to that day. */
export function stateLines(measures: readonly Measure[], day: string): string[] {
  const lines = measures.flatMap((measure) => {
    const open = new Set<number>();
    let reached = false;
    let everBound = false;
    const changes = [...stageChangesByDay(measure, '9999-12-31')].toSorted(([a], [b]) => a.localeCompare(b));
    for (const [date, { opened, closed }] of changes) {
      if (date.localeCompare(day) > 0) break;
      reached = true;
      for (const index of closed) open.delete(index);
      for (const index of opened) open.add(index);
      everBound ||= opened.some((index) => measure.stages[index]?.binding);
    }
    if (!reached) return [];
    const openStages = [...open].flatMap((index) => measure.stages[index] ?? []);
    const binding = openStages.filter((stage) => stage.binding);
    if (everBound && binding.length === 0) return [];
    const reach = binding.some((stage) => stage.reach === 'full') ? 'full' : everBound ? 'part' : 'announced';
    const words = (everBound ? binding : openStages).map(({ what }) => what).toSorted();
    return [`${measure.id} ${reach}: ${words.join(' | ')}`];
  });
  return lines.toSorted();
}

/** Returns the days up to a last day on which the reach of a measure changes, oldest first, computed from its lines on every day of change. */
export function reachChanges(measure: Measure, last: string): string[] {
  const reachOn = (day: string) => /^\S+ (\w+):/.exec(stateLines([measure], day)[0] ?? '')?.[1];
  const days = [...stageChangesByDay(measure, last).keys()].toSorted();
  return days.filter((day, index) => index === 0 || reachOn(day) !== reachOn(days[index - 1] ?? ''));
}
