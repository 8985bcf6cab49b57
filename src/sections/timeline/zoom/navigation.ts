import type { Board } from './board.ts';
import type { TimeRange } from './window.ts';

/** Moves the window of the board, and reports where it comes to rest. */
export class Navigation {
  private readonly board: Board;
  private readonly onRest: (push: boolean) => void;
  /** Whether the Back button should undo the move under way. */
  private push = true;
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
    this.push = true;
    this.onRest(push);
  }

  /** Shows a window, with animation unless the reader asked for less motion. */
  show(window: TimeRange, push = true): void {
    this.push = push;
    this.board.show(window, !matchMedia('(prefers-reduced-motion: reduce)').matches);
  }

  /** Shows a window during a gesture, which is not at rest until `drop`. */
  drag(window: TimeRange): void {
    this.isDragging = true;
    this.board.show(window, false);
  }

  /** Ends a gesture. */
  drop(): void {
    this.isDragging = false;
    this.rest();
  }

  /** Shows the window of an address, which needs no new entry in the history. */
  restore(window: TimeRange): void {
    const { from, to } = this.board.window();
    this.board.show(window, false);
    const shown = this.board.window();
    this.push = shown.from === from && shown.to === to;
  }
}
