import { element } from './drawing.ts';
import type { TimeAxis } from './visParts.ts';

/** Takes the label with this text out of the labels to reuse, or else the last of them, which has left the screen. */
function takeLabel(labels: HTMLElement[], text: string): HTMLElement | undefined {
  const index = labels.findIndex(({ textContent }) => textContent === text);
  return index < 0 ? labels.pop() : labels.splice(index, 1)[0];
}

const setText = (node: HTMLElement, text: string) => {
  if (node.textContent !== text) node.textContent = text;
};

/** Draws the axis without taking it out of the page; returns whether its size has changed. */
function redraw(axis: TimeAxis, pinned: HTMLElement): boolean {
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
    body.dom.top.append(dom.foreground, pinned);
    body.dom.backgroundVertical.append(dom.background);
  }
  return axis._isResized() || isNew;
}

/** Writes one label; its element is one that had the same text before, if there is one. */
function writeLabel(axis: TimeAxis, kind: 'minor' | 'major', x: number, text: string, className: string) {
  const { foreground, redundant, ...texts } = axis.dom;
  let label = takeLabel(redundant[`${kind}Texts`], text);
  if (!label) foreground.append((label = document.createElement('div')));
  setText(label, text);
  label.className = `vis-text vis-${kind} ${className}`;
  axis._setXY(label, x, kind === 'minor' ? axis.props.majorLabelHeight : 0);
  texts[`${kind}Texts`].push(label);
  return label;
}

/**
 * Keeps the elements of a time axis in the page while it moves, and the name of the period at its left end in place. In
 * every frame vis-timeline takes the axis out, writes each label anew as HTML and puts it back, so that the browser lays
 * out and shapes all of it again. Returns a function that moves the axis as it is by so many pixels from where it was drawn.
 */
export function steadyAxis(axis: TimeAxis): (shiftPx: number) => void {
  const { foreground, background } = axis.dom;
  const pinned = element('div', 'vis-text vis-major');
  const pin = element('div', 'vis-time-axis zoom-pin', pinned);
  let places: { label: HTMLElement; x: number }[] = [];

  const move = (shiftPx: number) => {
    const translate = shiftPx ? `${shiftPx}px` : '';
    foreground.style.translate = background.style.translate = translate;
    // As in vis-timeline, the pinned label gives way when the next one comes too close.
    const text = axis.step.getLabelMajor(axis.body.util.toTime(0));
    const textPx = text.length * (axis.props.majorCharWidth || 10) + 10;
    let next = Infinity;
    for (const { label, x } of places) {
      const isRight = x + shiftPx > 0;
      label.style.visibility = isRight ? '' : 'hidden';
      if (isRight) next = Math.min(next, x + shiftPx);
    }
    setText(pinned, text);
    pinned.style.visibility = textPx < next ? '' : 'hidden';
  };

  axis.redraw = () => {
    places = [];
    const isResized = redraw(axis, pin);
    move(0);
    return isResized;
  };
  axis._repaintMinorText = (x, text, _, className) => writeLabel(axis, 'minor', x, text, className);
  const writeMajor = (x: number, text: string, className: string) => {
    const label = writeLabel(axis, 'major', x, text, className);
    places.push({ label, x });
    return label;
  };
  // vis-timeline puts the label of the period at the left end at 0; the pinned one stands in for it.
  axis._repaintMajorText = (x, text, _, className) => (x === 0 ? pinned : writeMajor(x, text, className));
  // vis-timeline leaves out the labels left of the screen, which may come into sight as the axis moves.
  const repaintLine = axis._repaintMajorLine.bind(axis);
  axis._repaintMajorLine = (x, width, orientation, className) => {
    if (x <= 0) {
      // A second later, because the time of a place is rounded and could fall into the period before.
      const time = new Date(axis.body.util.toTime(x).getTime() + 1000);
      writeMajor(x, axis.step.getLabelMajor(time), className);
    }
    return repaintLine(x, width, orientation, className);
  };
  return move;
}
