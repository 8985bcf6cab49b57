import { firstDay, isDate, lastDay, sortDateRange } from '../../../record/time/dates.ts';
import { localDay } from './dated.ts';
import type { Tool, ToolParts } from './tool.ts';

type DateRange = [from: string, to: string];

/** Returns the first and last day of a filter's dates; an open end is that of `limits`. */
export function spanOfFilter([from, to]: DateRange, limits: DateRange): DateRange | undefined {
  if (!isDate(from) && !isDate(to)) return undefined;
  const span: DateRange = [isDate(from) ? firstDay(from) : limits[0], isDate(to) ? lastDay(to) : limits[1]];
  return span[0] < span[1] ? span : undefined;
}

/** Reads the dates the list is filtered by; empty where there is no form or none is chosen. */
function readDates(): DateRange {
  const form = document.querySelector<HTMLFormElement>('record-filter form');
  const data = form ? new FormData(form) : new FormData();
  const [from, to] = [String(data.get('from') ?? ''), String(data.get('to') ?? '')];
  return sortDateRange(from, to);
}

/** Moves the window to the dates the reader filters the list by. */
export class FilteredDates implements Tool {
  private readonly parts: ToolParts;
  private dates = readDates();
  /** Whether the filter changes because the reader went back or forward; the address then has the window. */
  private isTraversing = false;

  constructor(parts: ToolParts) {
    this.parts = parts;
    const onTraverse = () => {
      this.isTraversing = true;
      setTimeout(() => (this.isTraversing = false));
    };
    addEventListener('popstate', onTraverse, { signal: parts.signal, capture: true });
  }

  onFilter(): void {
    const { scene, navigation } = this.parts;
    const dates = readDates();
    const isSame = String(dates) === String(this.dates);
    this.dates = dates;
    if (isSame || this.isTraversing) return;
    const { from, to } = scene.board.limits;
    const span = spanOfFilter(dates, [localDay(from), localDay(to)]);
    // The filter has its own entry in the history.
    if (span) navigation.show(scene.windowOf(span), { push: false });
  }
}
