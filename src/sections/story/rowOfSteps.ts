const hasModifier = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent | KeyboardEvent) =>
  ctrlKey || metaKey || shiftKey || altKey;

const headingOf = (step: Element) => step.querySelector<HTMLElement>('h2, h3, h4, h5');

/** Moves the reader between the steps of a story; without it, the links and the keys of the browser do. */
export class RowOfSteps {
  #row: HTMLElement;
  #steps: HTMLElement[];

  /** Controls the steps in `row`; `onStep`, if given, receives the id of each step the reader comes to. */
  constructor(row: HTMLElement, onStep?: (id: string) => void) {
    this.#row = row;
    this.#steps = [...row.querySelectorAll<HTMLElement>('.step')];
    row.addEventListener('click', (event) => this.#follow(event));
    row.addEventListener('keydown', (event) => this.#jump(event));
    this.#watch(onStep);
  }

  /** Shows a step without moving the page, and returns whether there is one of this id. */
  show(id: string, behavior: ScrollBehavior = 'auto'): boolean {
    const step = this.#steps.find((candidate) => candidate.id === id);
    if (step) this.#row.scrollTo({ left: step.offsetLeft, behavior });
    return step !== undefined;
  }

  /** Shows a step and puts the focus on its heading, so that its text is read on. */
  #goTo(id: string): boolean {
    const step = this.#steps.find((candidate) => candidate.id === id);
    const heading = step && headingOf(step);
    if (!heading || !this.show(id)) return false;
    this.#keepStopsTo(step);
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    return true;
  }

  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link || hasModifier(event)) return;
    if (this.#goTo(link.getAttribute('href')?.slice(1) ?? '')) event.preventDefault();
  }

  #jump(event: KeyboardEvent): void {
    if (hasModifier(event)) return;
    const step = event.key === 'Home' ? this.#steps[0] : event.key === 'End' ? this.#steps.at(-1) : undefined;
    if (step && this.#goTo(step.id)) event.preventDefault();
  }

  /** Takes all steps but one out of the tab order. */
  #keepStopsTo(shown: Element): void {
    for (const step of this.#steps)
      for (const stop of step.querySelectorAll<HTMLElement>('a:not([aria-hidden]), summary'))
        stop.tabIndex = step === shown ? 0 : -1;
  }

  /** Keeps the tab stops to the step in sight, and tells which it is, where the browser can observe it. */
  #watch(onStep?: (id: string) => void): void {
    if (!('IntersectionObserver' in window)) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const inSight = entries.filter(({ isIntersecting }) => isIntersecting).pop()?.target;
        if (!inSight) return;
        this.#keepStopsTo(inSight);
        onStep?.(inSight.id);
      },
      { root: this.#row, threshold: 0.6 },
    );
    for (const step of this.#steps) observer.observe(step);
  }
}
