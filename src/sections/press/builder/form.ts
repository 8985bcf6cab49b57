import type { BuilderEvent, BuilderData } from '../../../embed/builderData.ts';
import { datedEvent } from '../../../words/en/pressBuilder.ts';
import { fillText } from '../../../words/fill.ts';
import type { Choice } from './choice.ts';

const labelOf = ({ inWords, text }: BuilderEvent) => fillText(datedEvent, { date: inWords, event: text });

type Field = HTMLInputElement | HTMLSelectElement;

/** Returns the start of a widget's id, such as `story` for `story/<timeline>`. */
const familyOf = (widget: string) => widget.split('/')[0] ?? '';

const isCheckable = (field: Field): field is HTMLInputElement => /radio|checkbox/.test(field.type);

/** Writes a choice to the controls of the builder and reads one back from them. */
export class Controls {
  #root: HTMLElement;
  #data: BuilderData;
  #filledWidget = '';

  constructor(root: HTMLElement, data: BuilderData) {
    this.#root = root;
    this.#data = data;
  }

  /** All controls of a name, such as the radio buttons of a group. */
  #fields = (name: string) => [...this.#root.querySelectorAll<Field>(`[name="${name}"]`)];

  #value(name: string): string {
    const fields = this.#fields(name).filter(({ disabled }) => !disabled);
    return fields
      .filter((field) => !isCheckable(field) || field.checked)
      .map(({ value }) => value)
      .join(',');
  }

  #setValue(name: string, value: string): void {
    const chosen = value.split(',');
    for (const field of this.#fields(name))
      if (isCheckable(field)) field.checked = chosen.includes(field.value);
      else field.value = value;
  }

  /** The events of a timeline widget, oldest first; empty for other widgets. */
  #eventsOf(widget: string): BuilderEvent[] {
    const eventIndexes = this.#data.widgets.find(({ id }) => id === widget)?.events ?? [];
    return eventIndexes.flatMap((index) => this.#data.events[index] ?? []);
  }

  /** Fills the controls with the values of a widget and hides those that do not apply to it. */
  #fillControls(widget: string): void {
    if (this.#filledWidget === widget) return;
    this.#filledWidget = widget;
    const events = this.#eventsOf(widget);
    const tracks = new Set(events.map(({ track }) => track));
    const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))];
    for (const name of ['from', 'to', 'event'])
      for (const select of this.#fields(name) as HTMLSelectElement[]) {
        const first = select.options[0];
        const newOptions =
          name === 'event'
            ? events.map((event) => new Option(labelOf(event), event.id))
            : years.map((year) => new Option(year, year));
        select.replaceChildren(...(first ? [first] : []), ...newOptions);
      }
    for (const box of this.#fields('track')) {
      box.disabled = !tracks.has(box.value);
      box.closest('label')?.toggleAttribute('hidden', box.disabled);
    }
    this.#root.querySelector('.builder__events')?.replaceChildren(
      ...events.map((event) => {
        const label = document.createElement('label');
        const box = document.createElement('input');
        Object.assign(box, { type: 'checkbox', name: 'events', value: event.id });
        label.className = 'filter__box';
        label.append(box, labelOf(event));
        return label;
      }),
    );
    const family = familyOf(widget);
    const applies: Record<string, boolean> = {
      [family]: true,
      timeline: events.length > 0,
      tracks: tracks.size > 1,
      events: events.length > 0,
    };
    for (const fieldset of this.#root.querySelectorAll<HTMLFieldSetElement>('[data-for]')) {
      fieldset.hidden = !applies[fieldset.dataset['for'] ?? ''];
      fieldset.disabled = fieldset.hidden;
    }
  }

  /** Sets the controls to a choice. */
  show(choice: Choice): void {
    const { widget = '' } = choice;
    const eventId = /^event\/(.*)/.exec(widget)?.[1];
    this.#fillControls(widget);
    const show = this.#eventsOf(widget).length > 0 ? 'timeline' : familyOf(widget);
    this.#setValue('show', show);
    if (eventId) this.#setValue('one', eventId);
    else this.#setValue(show, widget);
    const tracks = this.#fields('track').map(({ value }) => value);
    this.#setValue('track', choice.track ?? tracks.join(','));
    for (const name of ['from', 'to', 'max', 'events', 'event', 'theme', 'accent', 'height'] as const)
      this.#setValue(name, choice[name] ?? '');
    this.#setValue('wide', choice.wide ?? '');
    this.#setValue('code', choice.code ?? 'html');
  }

  /** Returns the value of one option; the widget is put together from three controls. */
  get(name: string): string {
    if (name === 'widget') {
      const show = this.#value('show');
      return show === 'event' ? `event/${this.#value('one')}` : this.#value(show) || show;
    }
    const fieldset = this.#fields(name)[0]?.closest<HTMLFieldSetElement>('[data-for]');
    if (fieldset?.disabled) return '';
    const value = this.#value(name);
    // Selecting every track is no filter; neither is selecting none, which would leave no events.
    if (
      name === 'track' &&
      value ===
        this.#fields('track')
          .filter(({ disabled }) => !disabled)
          .map((box) => box.value)
          .join(',')
    )
      return '';
    return value;
  }
}
