import type { OfferedEvent, Offers } from '../../../embed/offers.ts';
import type { Choice } from './choice.ts';

type Field = HTMLInputElement | HTMLSelectElement;

const isBox = (field: Field): field is HTMLInputElement => /radio|checkbox/.test(field.type);

/** The controls of the builder: shows a choice in them, and reads one from them. */
export class Controls {
  #root: HTMLElement;
  #offers: Offers;
  #filled = '';

  constructor(root: HTMLElement, offers: Offers) {
    this.#root = root;
    this.#offers = offers;
  }

  #all = (name: string) => [...this.#root.querySelectorAll<Field>(`[name="${name}"]`)];

  #value(name: string): string {
    const fields = this.#all(name).filter(({ disabled }) => !disabled);
    return fields
      .filter((field) => !isBox(field) || field.checked)
      .map(({ value }) => value)
      .join(',');
  }

  #set(name: string, value: string): void {
    const chosen = value.split(',');
    for (const field of this.#all(name))
      if (isBox(field)) field.checked = chosen.includes(field.value);
      else field.value = value;
  }

  /** The events of the timeline chosen, oldest first. */
  #events(widget: string): OfferedEvent[] {
    const places = this.#offers.widgets.find(({ id }) => id === widget)?.events ?? [];
    return places.flatMap((place) => this.#offers.events[place] ?? []);
  }

  /** Offers only what applies to a widget. */
  #fill(widget: string): void {
    if (this.#filled === widget) return;
    this.#filled = widget;
    const events = this.#events(widget);
    const tracks = new Set(events.map(({ track }) => track));
    const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))];
    for (const name of ['from', 'to', 'event'])
      for (const select of this.#all(name) as HTMLSelectElement[]) {
        const first = select.options[0];
        const rest =
          name === 'event'
            ? events.map(({ id, inWords, text }) => new Option(`${inWords}: ${text}`, id))
            : years.map((year) => new Option(year, year));
        select.replaceChildren(...(first ? [first] : []), ...rest);
      }
    for (const box of this.#all('track')) {
      box.disabled = !tracks.has(box.value);
      box.closest('label')?.toggleAttribute('hidden', box.disabled);
    }
    this.#root.querySelector('.builder__events')?.replaceChildren(
      ...events.map(({ id, inWords, text }) => {
        const [label, box] = [document.createElement('label'), document.createElement('input')];
        Object.assign(box, { type: 'checkbox', name: 'events', value: id });
        label.className = 'filter__box';
        label.append(box, `${inWords}: ${text}`);
        return label;
      }),
    );
    const applies: Record<string, boolean> = {
      timeline: events.length > 0,
      event: widget.startsWith('event/'),
      tracks: tracks.size > 1,
      events: events.length > 0,
    };
    for (const part of this.#root.querySelectorAll<HTMLFieldSetElement>('[data-for]')) {
      part.hidden = !applies[part.dataset['for'] ?? ''];
      part.disabled = part.hidden;
    }
  }

  /** Shows a choice. */
  show(choice: Choice): void {
    const { widget = '' } = choice;
    const single = /^event\/(.*)/.exec(widget)?.[1];
    this.#fill(widget);
    this.#set('show', single ? 'event' : this.#events(widget).length > 0 ? 'timeline' : widget);
    if (single) this.#set('one', single);
    else if (this.#events(widget).length > 0) this.#set('timeline', widget);
    const tracks = this.#all('track').map(({ value }) => value);
    this.#set('track', choice.track ?? tracks.join(','));
    for (const name of ['from', 'to', 'max', 'events', 'event', 'theme', 'accent', 'height'] as const)
      this.#set(name, choice[name] ?? '');
    this.#set('wide', choice.wide ?? '');
    this.#set('code', choice.code ?? 'html');
  }

  /** The value of a part of the choice; the widget from the three controls that make it. */
  get(name: string): string {
    if (name === 'widget') {
      const show = this.#value('show');
      return show === 'timeline'
        ? this.#value('timeline')
        : show === 'event'
          ? `event/${this.#value('one')}`
          : show;
    }
    const part = this.#all(name)[0]?.closest<HTMLFieldSetElement>('[data-for]');
    if (part?.disabled) return '';
    const value = this.#value(name);
    // All tracks are no choice, and none would leave nothing.
    if (
      name === 'track' &&
      value ===
        this.#all('track')
          .filter(({ disabled }) => !disabled)
          .map((box) => box.value)
          .join(',')
    )
      return '';
    return value;
  }
}
