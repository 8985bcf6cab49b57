import type { Board } from './board.ts';
import type { MarkLayer } from './markLayer.ts';
import type { TimeRange } from './window.ts';

/** How long marks take to draw on a machine on which a move would have too few frames to be of use, in milliseconds. */
const slowMs = 30;

/** How a move of the window is made. */
interface MoveOptions {
  /** Whether the Back button should undo it. */
  push?: boolean;
  /** Whether it is animated, unless the reader asked for less motion or the machine is slow. */
  animate?: boolean;
}

/** Moves the window of the board, and reports where it comes to rest. */
export class Navigation {
  private readonly board: Board;
  private readonly marks: Pick<MarkLayer, 'drawMs'>;
  private readonly onRest: (push: boolean) => void;
  /** Whether the Back button should undo the move under way: one the reader asked for. */
  private push = false;
  private isDragging = false;
  /** Whether the end of the last move has been reported. */
  private isReported = true;

  /** `onRest` is called after each move; `push` is true if the Back button should undo it. */
  constructor(board: Board, marks: Pick<MarkLayer, 'drawMs'>, onRest: (push: boolean) => void) {
    this.board = board;
    this.marks = marks;
    this.onRest = onRest;
    board.on('rangechange', ({ byUser }) => {
      this.push ||= byUser;
      this.isReported = false;
    });
    board.on('rangechanged', () => {
      if (!this.isDragging && !this.isReported) this.rest();
    });
  }

  private rest(): void {
    const { push } = this;
    this.push = false;
    this.isReported = true;
    this.onRest(push);
  }

  /** Shows a window. */
  show(window: TimeRange, { push = true, animate = true }: MoveOptions = {}): void {
    this.push = push;
    const isSlow = this.marks.drawMs > slowMs;
    const isAnimated = animate && !isSlow && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.board.show(window, isAnimated);
    // The board reports the end of a move without animation only after a fifth of a second.
    if (!isAnimated && !this.isReported) this.rest();
  }

  /** Shows a window during a gesture, which is not at rest until `drop`. */
  drag(window: TimeRange): void {
    this.isDragging = true;
    this.board.show(window, false);
  }

  /** Ends a gesture. */
  drop(): void {
    this.isDragging = false;
    this.push = true;
    this.rest();
  }
}
