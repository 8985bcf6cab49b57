import { FilteredYears } from './filteredYears.ts';
import { Finder } from './finder.ts';
import { Overview } from './overview.ts';
import type { Tool, ToolParts } from './tool.ts';

/** Creates the tools of a view. */
export function createTools(parts: ToolParts): Tool[] {
  const strip = parts.stage.querySelector<HTMLElement>('[data-zoom-overview]');
  return [
    new FilteredYears(parts),
    new Finder(parts, () => {}),
    ...(strip ? [new Overview(parts, strip)] : []),
  ];
}
