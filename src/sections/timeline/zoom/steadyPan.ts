import type { Timeline } from 'vis-timeline/esnext';
import { steadyAxis } from './steadyAxis.ts';
import { type VisBody, type VisRange, visPartsOf } from './visParts.ts';
import { panMargin } from './window.ts';

/**
 * Draws the board beyond both ends of the window, and moves it in one piece while the reader drags it. In every frame
 * vis-timeline draws all of it again: it measures, places each bar and each label, and the browser lays them out and paints
 * them. Call it before other listeners are added, so that these find the board as it is drawn at rest.
 */
export function steadyPan(timeline: Timeline): void {
  const parts = visPartsOf(timeline);
  const { range, timeAxis, itemSet } = parts;
  /** The window that was last drawn, with what is beyond its ends. */
  let drawn: VisRange = { start: 0, end: 0 };

  const withMargin = (body: VisBody): VisBody =>
    Object.create(body, {
      range: {
        get: () => {
          const margin = (range.end - range.start) * panMargin;
          return Object.create(range, {
            start: { value: range.start - margin },
            end: { value: range.end + margin },
          });
        },
      },
    });
  timeAxis.body = withMargin(timeAxis.body);
  itemSet.body = withMargin(itemSet.body);

  const moveAxis = steadyAxis(timeAxis);
  const move = (px: number) => {
    moveAxis(px);
    for (const node of [itemSet.dom.foreground, itemSet.dom.background])
      node.style.translate = px ? `${px}px` : '';
  };
  const redrawAxis = timeAxis.redraw;
  timeAxis.redraw = () => {
    drawn = { start: range.start, end: range.end };
    move(0);
    return redrawAxis();
  };

  /** Moves the board to the present window, or draws it again if its scale has changed or it has left what is drawn. */
  const follow = () => {
    const length = range.end - range.start;
    const isSameScale = Math.abs(length / (drawn.end - drawn.start) - 1) < 1e-6;
    const movedBy = range.start - drawn.start;
    if (isSameScale && Math.abs(movedBy) < length * panMargin)
      move((-movedBy / length) * timeAxis.body.domProps.center.width);
    else parts._origRedraw();
  };

  const redrawSoon = parts._redraw;
  let frame = 0;
  parts._redraw = () => {
    if (!range.props.touch.dragging) return redrawSoon();
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(follow);
  };
  timeline.on('rangechanged', () => {
    cancelAnimationFrame(frame);
    if (range.start !== drawn.start || range.end !== drawn.end) redrawSoon();
  });
}
