import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { WidgetDrawing } from '../../embed/widget.ts';
import type { Section } from './defineSection.ts';

/** The kinds of widgets or charts of one or several sections. */
type KindsOf<S extends Section, Part extends 'widgets' | 'charts'> = S extends unknown
  ? keyof NonNullable<S[Part]>
  : never;

/** What draws the widgets and charts of a section: an entry for each kind that `section.ts` declares, and no other. */
export interface Drawings<S extends Section = Section> {
  widgets: Record<KindsOf<S, 'widgets'>, WidgetDrawing>;
  charts: Record<KindsOf<S, 'charts'>, AstroComponentFactory>;
}

const files = Object.values(
  import.meta.glob<{ drawings: Drawings }>('../*/drawings.ts', { eager: true }),
).map(({ drawings }) => drawings);

/** Returns the value of a kind in the file that has it; throws if none has. */
function find<Value>(parts: readonly Record<string, Value>[], part: string, kind: string): Value {
  const found = parts.find((values) => kind in values)?.[kind];
  if (found === undefined)
    throw new Error(
      `A section.ts in src/sections/ declares "${kind}" under ${part}, and no drawings.ts beside it draws it.`,
    );
  return found;
}

/** Returns the component and styles of a kind of widget; throws if there are none. */
export const widgetDrawing = (kind: string): WidgetDrawing =>
  find(
    files.map(({ widgets }) => widgets),
    'widgets',
    kind,
  );

/** Returns the component that draws a kind of chart; throws if none does. */
export const chartComponent = (kind: string): AstroComponentFactory =>
  find(
    files.map(({ charts }) => charts),
    'charts',
    kind,
  );
