import { FilteredYears } from './filteredYears.ts';
import { Finder } from './finder.ts';
import type { Tool, ToolParts } from './tool.ts';

/** Creates the tools of a view. */
export function createTools(parts: ToolParts): Tool[] {
  return [new FilteredYears(parts), new Finder(parts, () => {})];
}
