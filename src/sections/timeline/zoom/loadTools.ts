import type { Tool, ToolParts } from './tool.ts';

/** Loads the tools of a view; if they do not load, removes their controls. */
export async function loadTools(parts: ToolParts): Promise<readonly Tool[]> {
  try {
    const { createTools } = await import('./tools.ts');
    return parts.signal.aborted ? [] : createTools(parts);
  } catch (error) {
    console.warn('The tools of the zoomable view could not be loaded.', error);
    for (const control of parts.stage.querySelectorAll('[data-zoom-tool]')) control.remove();
    return [];
  }
}
