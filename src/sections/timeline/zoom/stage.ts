/** The elements of a view, found by the names in their `data-zoom-…` attributes. */
export class Stage {
  readonly element: HTMLElement;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  /** Returns the element with a name; the whole stage if there is none. */
  part(name: string): HTMLElement {
    return this.element.querySelector<HTMLElement>(`[data-zoom-${name}]`) ?? this.element;
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
