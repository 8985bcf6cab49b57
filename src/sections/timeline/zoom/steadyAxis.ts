import type { Timeline } from 'vis-timeline/esnext';

type Texts = Record<'minorTexts' | 'majorTexts', HTMLElement[]>;

/** The parts of vis-timeline's time axis that are used here. */
interface TimeAxis {
  body: {
    dom: Record<'top' | 'backgroundVertical', HTMLElement>;
    domProps: Record<'root' | 'bottom', { height: number }>;
  };
  dom: Texts & { foreground: HTMLElement; background: HTMLElement; redundant: Texts };
  props: Record<'minorCharHeight' | 'majorCharHeight' | 'majorLabelHeight' | 'height', number>;
  redraw(): boolean;
  _calculateCharSize(): void;
  _isResized(): boolean;
  _repaintLabels(): void;
  _repaintMinorText(x: number, text: string, orientation: string, className: string): HTMLElement;
  _repaintMajorText(x: number, text: string, orientation: string, className: string): HTMLElement;
  _setXY(label: HTMLElement, x: number, y: number): void;
}

const hasAxis = (timeline: object): timeline is { timeAxis: TimeAxis } => 'timeAxis' in timeline;

/** Takes the label with this text out of the labels to reuse, or else the last of them, which has left the screen. */
function takeLabel(labels: HTMLElement[], text: string): HTMLElement | undefined {
  const index = labels.findIndex(({ textContent }) => textContent === text);
  return index < 0 ? labels.pop() : labels.splice(index, 1)[0];
}

/** Draws the axis without taking it out of the page; returns whether its size has changed. */
function redraw(axis: TimeAxis): boolean {
  const { body, dom, props } = axis;
  axis._calculateCharSize();
  const { minorCharHeight, majorCharHeight } = props;
  const minorLineHeight = body.domProps.root.height - majorCharHeight - body.domProps.bottom.height;
  Object.assign(props, {
    minorLabelHeight: minorCharHeight,
    majorLabelHeight: majorCharHeight,
    height: minorCharHeight + majorCharHeight,
    width: dom.foreground.offsetWidth,
    minorLineHeight,
    minorLineWidth: 1,
    majorLineHeight: minorLineHeight + majorCharHeight,
    majorLineWidth: 1,
  });
  dom.foreground.style.height = `${props.height}px`;
  axis._repaintLabels();
  const isNew = dom.foreground.parentNode !== body.dom.top;
  if (isNew) {
    body.dom.top.append(dom.foreground);
    body.dom.backgroundVertical.append(dom.background);
  }
  return axis._isResized() || isNew;
}

/** Writes one label; its element is one that had the same text before, if there is one. */
function writeLabel(axis: TimeAxis, kind: 'minor' | 'major', x: number, text: string, className: string) {
  const { foreground, redundant, ...texts } = axis.dom;
  let label = takeLabel(redundant[`${kind}Texts`], text);
  if (!label) foreground.append((label = document.createElement('div')));
  if (label.textContent !== text) label.textContent = text;
  label.className = `vis-text vis-${kind} ${className}`;
  axis._setXY(label, x, kind === 'minor' ? axis.props.majorLabelHeight : 0);
  texts[`${kind}Texts`].push(label);
  return label;
}

/**
 * Keeps the elements of the time axis in the page while it moves. In every frame vis-timeline takes them out, writes each
 * label anew as HTML and puts them back, so that the browser lays out and shapes all of it again.
 */
export function steadyAxis(timeline: Timeline): void {
  if (!hasAxis(timeline)) throw new Error('vis-timeline keeps its time axis elsewhere now.');
  const { timeAxis: axis } = timeline;
  axis.redraw = () => redraw(axis);
  axis._repaintMinorText = (x, text, _, className) => writeLabel(axis, 'minor', x, text, className);
  axis._repaintMajorText = (x, text, _, className) => writeLabel(axis, 'major', x, text, className);
}
