/** Marks the date of the last event linked above the middle of the window, which is where in time the reader is. */
class DateRail extends HTMLElement {
  private observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const mentions = [...document.querySelectorAll<HTMLElement>('.prose a[data-event]')];
    const above = new Set<Element>();
    if (!('IntersectionObserver' in window)) return;
    this.observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) above.add(target);
          else above.delete(target);
        const last = mentions.filter((mention) => above.has(mention)).pop();
        this.mark(last?.dataset['event']);
      },
      // All that is above the middle of the window, however far.
      { rootMargin: '9999999px 0px -50%' },
    );
    for (const mention of mentions) this.observer.observe(mention);
  }

  disconnectedCallback(): void {
    this.observer?.disconnect();
  }

  private mark(event: string | undefined): void {
    for (const link of this.querySelectorAll<HTMLElement>('a')) {
      if (link.dataset['railEvent'] !== event) link.removeAttribute('aria-current');
      else if (!link.hasAttribute('aria-current')) {
        link.setAttribute('aria-current', 'true');
        this.reveal(link);
      }
    }
  }

  /** Scrolls the list of dates, and nothing else, to a link, unless the reader is using it. */
  private reveal(link: HTMLElement): void {
    const list = this.querySelector('ol');
    if (!list || this.matches(':hover') || this.querySelector(':focus-visible')) return;
    const [frame, box] = [list, link].map((element) => element.getBoundingClientRect()) as [DOMRect, DOMRect];
    list.scrollTop += box.top - frame.top - (frame.height - box.height) / 2;
  }
}

customElements.define('date-rail', DateRail);
