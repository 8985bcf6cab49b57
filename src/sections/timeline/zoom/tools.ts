import { Comparison } from './comparison.ts';
import { FilteredDates } from './filteredDates.ts';
import { Finder } from './finder.ts';
import { Overview } from './overview.ts';
import type { Tool, ToolParts } from './tool.ts';

/** Creates the tools of a view; a search ends a comparison, and the other way around. */
export function createTools(parts: ToolParts): Tool[] {
  const { stage } = parts;
  const comparison = new Comparison(parts, () => finder.clear());
  const finder: Finder = new Finder(parts, () => comparison.clear());
  const strip = stage.querySelector<HTMLElement>('[data-zoom-overview]');
  return [new FilteredDates(parts), finder, comparison, ...(strip ? [new Overview(parts, strip)] : [])];
}
