import type { Timeline } from 'vis-timeline/esnext';

type Labels = Record<'minorTexts' | 'majorTexts', HTMLElement[]>;

/** The range of time on screen, in milliseconds. */
export interface VisRange {
  start: number;
  end: number;
}

/** What vis-timeline's components share. */
export interface VisBody {
  range: VisRange;
  dom: Record<'top' | 'backgroundVertical', HTMLElement>;
  domProps: Record<'root' | 'bottom', { height: number }> & { center: { width: number } };
  util: { toTime(x: number): Date };
}

/** vis-timeline's time axis. */
export interface TimeAxis {
  body: VisBody;
  dom: Labels & { foreground: HTMLElement; background: HTMLElement; redundant: Labels };
  props: Record<
    'minorCharHeight' | 'majorCharHeight' | 'majorCharWidth' | 'majorLabelHeight' | 'height',
    number
  >;
  /** The steps between its labels, as last drawn. */
  step: { getLabelMajor(time: Date): string };
  redraw(): boolean;
  _calculateCharSize(): void;
  _isResized(): boolean;
  _repaintLabels(): void;
  _repaintMinorText(x: number, text: string, orientation: string, className: string): HTMLElement;
  _repaintMajorText(x: number, text: string, orientation: string, className: string): HTMLElement;
  _repaintMajorLine(x: number, width: number, orientation: string, className: string): HTMLElement;
  _setXY(label: HTMLElement, x: number, y: number): void;
}

/** The parts of vis-timeline that are changed here, because it has no options for what they do. */
export interface VisParts {
  timeAxis: TimeAxis;
  itemSet: { body: VisBody; dom: Record<'foreground' | 'background', HTMLElement> };
  range: VisRange & { props: { touch: { dragging?: boolean } } };
  /** Draws everything in the next frame. */
  _redraw(): void;
  /** Draws everything. */
  _origRedraw(): void;
}

const partNames = ['timeAxis', 'itemSet', 'range', '_redraw', '_origRedraw'];

const hasParts = (timeline: object): timeline is VisParts => partNames.every((name) => name in timeline);

/** Returns the inner parts of a timeline; throws if this version of vis-timeline lacks one of them. */
export function visPartsOf(timeline: Timeline): VisParts {
  if (!hasParts(timeline)) {
    const missing = partNames.filter((name) => !(name in timeline));
    throw new Error(
      `This version of vis-timeline has no ${missing.join(', ')}, which the zoomable view needs.`,
    );
  }
  return timeline;
}
