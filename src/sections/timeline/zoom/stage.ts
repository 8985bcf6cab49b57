/** The elements of a view, found by the names in their `data-zoom-…` attributes. */
export class Stage {
  readonly element: HTMLElement;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  /** Returns the element with a name; throws if there is none. */
  part(name: string): HTMLElement {
    const part = this.element.querySelector<HTMLElement>(`[data-zoom-${name}]`);
    if (!part) throw new Error(`The zoomable view has no element with data-zoom-${name}.`);
    return part;
  }

  /** Sets the text of an element, if it is another one. */
  setText(name: string, text: string): void {
    const part = this.part(name);
    if (part.textContent !== text) part.textContent = text;
  }

  /** Says something to screen readers; the period on screen is then not read out as well. */
  announce(text: string): void {
    this.part('range').removeAttribute('aria-live');
    this.setText('status', text);
  }
}
