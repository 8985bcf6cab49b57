import type { Board } from './board.ts';
import type { TimeRange } from './window.ts';

/** How a move of the window is made. */
interface MoveOptions {
  /** Whether the Back button should undo it. */
  push?: boolean;
  /** Whether it is animated, unless the reader asked for less motion. */
  animate?: boolean;
}

/** Moves the window of the board, and reports where it comes to rest. */
export class Navigation {
  private readonly board: Board;
  private readonly onRest: (push: boolean) => void;
  /** Whether the Back button should undo the move under way: one the reader asked for. */
  private push = false;
  private isDragging = false;

  /** `onRest` is called after each move; `push` is true if the Back button should undo it. */
  constructor(board: Board, onRest: (push: boolean) => void) {
    this.board = board;
    this.onRest = onRest;
    board.on('rangechange', ({ byUser }) => (this.push ||= byUser));
    board.on('rangechanged', () => {
      if (!this.isDragging) this.rest();
    });
  }

  private rest(): void {
    const { push } = this;
    this.push = false;
    this.onRest(push);
  }

  /** Shows a window. */
  show(window: TimeRange, { push = true, animate = true }: MoveOptions = {}): void {
    this.push = push;
    this.board.show(window, animate && !matchMedia('(prefers-reduced-motion: reduce)').matches);
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
