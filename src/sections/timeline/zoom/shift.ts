/** The parts of a board that move with time; each is a layer of its own, so that to move them is to draw nothing. */
const movingParts = ['.vis-time-axis', '.vis-itemset > .vis-background', '.vis-itemset > .vis-foreground'];

/** The label of the period in which the window begins: vis-timeline keeps it at the left end. */
const keptLabel = '.vis-text.vis-major[style*="translate(0px"]';

/** Shifts what vis-timeline has drawn, without another draw. */
export class Shift {
  /** How far the window has moved since the last draw, in milliseconds. */
  ms = 0;
  private px = 0;
  private readonly container: HTMLElement;
  private label: HTMLElement | null = null;
  private frame = 0;

  constructor(container: HTMLElement) {
    this.container = container;
  }

  /** Moves the window by this much from what is drawn, which follows in the next frame; 0 ends the shift. */
  set(ms: number, pixelsPerMs: number): void {
    this.ms = ms;
    this.px = -ms * pixelsPerMs;
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.apply());
  }

  private apply(): void {
    const { px, container } = this;
    const translate = (part: HTMLElement, by: number) => (part.style.translate = by === 0 ? '' : `${by}px`);
    for (const part of container.querySelectorAll<HTMLElement>(movingParts.join())) translate(part, px);
    if (this.label) translate(this.label, 0);
    this.label = px === 0 ? null : container.querySelector<HTMLElement>(keptLabel);
    if (this.label) translate(this.label, -px);
  }
}
