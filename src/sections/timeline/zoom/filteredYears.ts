import { firstDay, isDate, lastDay } from '../../../record/time/dates.ts';
import { localDay } from './dated.ts';
import type { Tool, ToolParts } from './tool.ts';

type Years = [from: string, to: string];

/** Returns the first and last day of a filter's dates; an open end is that of `limits`. */
export function spanOfFilter([from, to]: Years, limits: Years): Years | undefined {
  if (!isDate(from) && !isDate(to)) return undefined;
  const span: Years = [isDate(from) ? firstDay(from) : limits[0], isDate(to) ? lastDay(to) : limits[1]];
  return span[0] < span[1] ? span : undefined;
}

/** Reads the dates the list is filtered by; empty where there is no form or none is chosen. */
function readYears(): Years {
  const form = document.querySelector<HTMLFormElement>('record-filter form');
  const data = form ? new FormData(form) : new FormData();
  const [from, to] = [String(data.get('from') ?? ''), String(data.get('to') ?? '')];
  return from && to && from > to ? [to, from] : [from, to];
}

/** Moves the window to the dates the reader filters the list by. */
export class FilteredYears implements Tool {
  private readonly parts: ToolParts;
  private years = readYears();
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
    const years = readYears();
    const isSame = String(years) === String(this.years);
    this.years = years;
    if (isSame || this.isTraversing) return;
    const { from, to } = scene.board.limits;
    const span = spanOfFilter(years, [localDay(from), localDay(to)]);
    // The filter has its own entry in the history.
    if (span) navigation.show(scene.windowOf(span), false);
  }
}
