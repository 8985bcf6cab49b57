import type { Measure } from '../../src/record/model.ts';

type Staged = Pick<Measure, 'issued' | 'stages'>;

/** The day after a full day, by the calendar of JavaScript. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** A measure as a ledger: for each day of change up to a last day, the stages opened and closed on it. */
export function ledger(
  { issued, stages }: Staged,
  last: string,
): Map<string, { opened: number[]; closed: number[] }> {
  const book = new Map<string, { opened: number[]; closed: number[] }>();
  const page = (day: string) => {
    const entry = book.get(day) ?? { opened: [], closed: [] };
    if (day <= last) book.set(day, entry);
    return entry;
  };
  page(issued);
  stages.forEach(({ from, to }, index) => {
    page(from).opened.push(index);
    if (to !== undefined) page(dayAfter(to)).closed.push(index);
  });
  return book;
}

/** What measures do on a day, read by leafing through their ledgers page by page up to it, as sorted lines: `id reach: stage | stage`. */
export function tellings(measures: readonly Measure[], day: string): string[] {
  const lines = measures.flatMap((measure) => {
    const open = new Set<number>();
    let leafed = false;
    let everBound = false;
    const book = [...ledger(measure, '9999-12-31')].toSorted(([a], [b]) => a.localeCompare(b));
    for (const [date, { opened, closed }] of book) {
      if (date.localeCompare(day) > 0) break;
      leafed = true;
      for (const index of closed) open.delete(index);
      for (const index of opened) open.add(index);
      everBound ||= opened.some((index) => measure.stages[index]?.binding);
    }
    if (!leafed) return [];
    const held = [...open].flatMap((index) => measure.stages[index] ?? []);
    const binding = held.filter((stage) => stage.binding);
    if (everBound && binding.length === 0) return [];
    const reach = binding.some((stage) => stage.reach === 'full') ? 'full' : everBound ? 'part' : 'announced';
    const words = (everBound ? binding : held).map(({ what }) => what).toSorted();
    return [`${measure.id} ${reach}: ${words.join(' | ')}`];
  });
  return lines.toSorted();
}
