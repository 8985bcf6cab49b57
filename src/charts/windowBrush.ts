import { type BrushBehavior, brushX, type D3BrushEvent, select, type Selection } from 'd3';

/** A range on the strip, in pixels from its left end. */
export type PixelRange = [from: number, to: number];

/** What a reader does with the brush. */
interface BrushHandlers {
  /** The brush is being moved or resized. */
  onDrag: (range: PixelRange) => void;
  /** The brush was let go after it was moved or resized. */
  onDrop: () => void;
  /** A new range was drawn beside the brush. */
  onDraw: (range: PixelRange) => void;
  /** A place was clicked. */
  onClick: (x: number) => void;
  /** A gesture ended, whatever it did. */
  onEnd: () => void;
}

/** A gesture under way: what it began on, where, and with which brush. */
interface Gesture {
  on: 'empty' | 'brush' | 'handle';
  x: number;
  brush: PixelRange;
  hasMoved: boolean;
}

type BrushEvent = Omit<D3BrushEvent<unknown>, 'sourceEvent' | 'selection'> & {
  sourceEvent: Event | undefined;
  selection: PixelRange | null;
};

/** How wide the ends of the brush are for a pointer, in pixels. */
const handlePx = 16;

/** How far a pointer may stray in a click, in pixels. */
const clickPx = 3;

/** A brush over a strip, which marks a window and is moved, resized and drawn anew with a mouse or a finger. */
export class WindowBrush {
  private readonly group: Selection<SVGGElement, unknown, null, undefined>;
  private readonly handlers: BrushHandlers;
  private readonly brush: BrushBehavior<unknown> = brushX<unknown>()
    .handleSize(handlePx)
    .keyModifiers(false)
    .on('start', (event: BrushEvent) => this.onStart(event))
    .on('brush', (event: BrushEvent) => this.onBrush(event))
    .on('end', (event: BrushEvent) => this.onEnd(event));
  private gesture: Gesture | undefined;
  /** Where the pointer last went down. */
  private pressedX = 0;
  /** Whether the browser has taken the pointer over, to scroll the page. */
  private isCancelled = false;

  constructor(svg: SVGElement, className: string, handlers: BrushHandlers) {
    this.handlers = handlers;
    this.group = select(svg).append('g').attr('class', className);
    svg.addEventListener('pointerdown', ({ clientX }) => {
      this.pressedX = clientX - svg.getBoundingClientRect().left;
      this.isCancelled = false;
    });
    svg.addEventListener('pointercancel', () => (this.isCancelled = true));
  }

  /** Sets the size of the strip, in pixels. */
  resize(width: number, height: number): void {
    this.group.call(
      this.brush.extent([
        [0, 0],
        [width, height],
      ]),
    );
    // D3 keeps all touches; a vertical swipe is the page's.
    this.group.style('touch-action', 'pan-y');
  }

  /** Moves the brush, unless the reader is moving it; one that fills the strip has nowhere to go, so a drag on it draws another. */
  move(range: PixelRange, fillsStrip: boolean): void {
    if (this.gesture) return;
    this.group.call(this.brush.move, range).classed('is-whole', fillsStrip);
  }

  private onStart({ sourceEvent, selection }: BrushEvent): void {
    if (!(sourceEvent?.target instanceof Element) || !selection) return;
    const { classList } = sourceEvent.target;
    const on = classList.contains('handle') ? 'handle' : classList.contains('selection') ? 'brush' : 'empty';
    this.gesture = { on, x: this.pressedX, brush: selection, hasMoved: false };
  }

  private onBrush({ sourceEvent, selection }: BrushEvent): void {
    const { gesture } = this;
    if (!sourceEvent || !gesture || !selection) return;
    const { brush } = gesture;
    gesture.hasMoved ||= selection.some((x, end) => Math.abs(x - (brush[end] ?? x)) > clickPx);
    if (gesture.hasMoved && gesture.on !== 'empty') this.handlers.onDrag(selection);
  }

  private onEnd({ sourceEvent, selection }: BrushEvent): void {
    const { gesture, handlers } = this;
    if (!sourceEvent || !gesture) return;
    this.gesture = undefined;
    const { on, x, hasMoved } = gesture;
    if (hasMoved && on !== 'empty') handlers.onDrop();
    else if (!this.isCancelled) {
      if (hasMoved && selection) handlers.onDraw(selection);
      else if (on !== 'handle') handlers.onClick(x);
    }
    handlers.onEnd();
  }
}
