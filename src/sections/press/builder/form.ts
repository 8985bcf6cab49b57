import { type BuilderData, type BuilderEvent, rankedEvents } from '../../../embed/builderData.ts';
import type { Layout } from '../../../embed/layouts.ts';
import { datedEvent } from '../../../words/en/pressBuilder.ts';
import * as words from '../../../words/en/pressForm.ts';
import { fillText } from '../../../words/fill.ts';
import { builderDefaults, type Choice, noTopics, optionNames } from './choice.ts';
import type { FieldProblem } from './problems.ts';

const labelOf = ({ inWords, text }: BuilderEvent) => fillText(datedEvent, { date: inWords, event: text });

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

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
    return this.#fields(name)
      .filter((field) => !field.disabled && (!isCheckable(field) || field.checked))
      .map(({ value }) => value)
      .join(',');
  }

  #setValue(name: string, value: string): void {
    const chosen = value.split(',');
    for (const field of this.#fields(name))
      if (isCheckable(field)) field.checked = chosen.includes(field.value);
      else field.value = value;
  }

  /** Shows the parts of the form marked with these names, or hides them. */
  #toggle(parts: Record<string, boolean>): void {
    for (const part of this.#root.querySelectorAll<HTMLElement>('[data-for]'))
      part.hidden = !(parts[part.dataset['for'] ?? ''] ?? !part.hidden);
  }

  #setOptions(name: string, options: HTMLOptionElement[]): void {
    for (const select of this.#fields(name) as HTMLSelectElement[]) {
      const first = select.options[0];
      select.replaceChildren(...(first ? [first] : []), ...options);
    }
  }

  /** Fills the controls with the values of a widget and hides those that do not apply to it. */
  fill(widget: string): void {
    if (this.#filledWidget === widget) return;
    this.#filledWidget = widget;
    const events = rankedEvents(this.#data, widget);
    const tracks = new Set(events.map(({ track }) => track));
    const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))];
    for (const name of ['from', 'to'])
      this.#setOptions(
        name,
        years.map((year) => new Option(year, year)),
      );
    this.#setOptions(
      'event',
      events.map((event) => new Option(labelOf(event), event.id)),
    );
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
    const selected = this.#data.widgets.find(({ id }) => id === widget);
    const event = this.#data.events.find(({ id }) => `event/${id}` === widget);
    const heights = selected?.heights;
    const frozen = selected?.frozen ?? event?.frozen ?? [];
    this.#setOptions(
      'frozen',
      frozen.map(({ date, inWords }) => new Option(fillText(words.asOf, { date: inWords }), date)),
    );
    for (const field of this.#fields('layout')) {
      const label = field.closest('label');
      const height = heights?.[field.value as Layout];
      label?.toggleAttribute('hidden', height === undefined);
      label
        ?.querySelector('[data-layout-height]')
        ?.replaceChildren(height === undefined ? '' : fillText(words.aboutPixels, { height }));
    }
    this.#root
      .querySelector('[data-said=freeze]')
      ?.replaceChildren(fillText(words.freezeCommand, { widget }));
    const family = familyOf(widget);
    const families = this.#data.widgets.map(({ id }) => [familyOf(id), familyOf(id) === family] as const);
    this.#toggle({
      ...Object.fromEntries(families),
      event: family === 'event',
      timeline: events.length > 0,
      tracks: tracks.size > 1,
      events: events.length > 0,
      layout: heights?.compact !== undefined,
      frozen: frozen.length > 0,
      'not-frozen': frozen.length === 0,
    });
  }

  /** Sets the controls to a choice, and unfolds what holds any of it. */
  show(choice: Choice): void {
    const { widget = '', intro } = choice;
    const eventId = /^event\/(.*)/.exec(widget)?.[1];
    this.fill(widget);
    const show = rankedEvents(this.#data, widget).length > 0 ? 'timeline' : familyOf(widget);
    this.#setValue('show', show);
    if (eventId) this.#setValue('one', eventId);
    else this.#setValue(show, widget);
    const tracks = this.#fields('track').map(({ value }) => value);
    const values: Choice = { track: tracks.join(','), ...builderDefaults, ...choice };
    for (const name of optionNames) this.#setValue(name, values[name] ?? '');
    this.#setValue('intro-kind', intro === undefined ? 'site' : (intro && 'own') || 'none');
    for (const fold of this.#root.querySelectorAll('details'))
      if ([...fold.querySelectorAll<Field>('[name]')].some(({ name }) => name in choice)) fold.open = true;
    this.describe();
  }

  /** Updates the hints below groups, the counters, and the fields that depend on another one. */
  describe(): void {
    for (const field of this.#root.querySelectorAll<HTMLInputElement>(':checked[data-what]')) {
      const hint = field.getAttribute('aria-describedby') ?? '';
      this.#root.querySelector(`#${hint}`)?.replaceChildren(field.dataset['what'] ?? '');
    }
    for (const counter of this.#root.querySelectorAll<HTMLElement>('[data-counter]')) {
      const { counter: name = '', max = '' } = counter.dataset;
      counter.textContent = fillText(words.counter, { count: [...this.#value(name)].length, max });
    }
    this.#toggle({ 'own-intro': this.#value('intro-kind') === 'own' });
    const version = this.#value('frozen') ? words.frozenNote : words.alwaysCurrentNote;
    this.#root.querySelector('[data-said=version]')?.replaceChildren(version);
  }

  /** Shows each problem beside its field. A field in `unfinished` is still being written, and told nothing new. */
  showProblems(problems: readonly FieldProblem[], unfinished?: string): void {
    for (const place of this.#root.querySelectorAll<HTMLElement>('[data-problem]')) {
      const name = place.dataset['problem'] ?? '';
      const message = problems.find(({ field }) => field === name)?.message ?? '';
      if (name === unfinished && place.textContent === '') continue;
      if (place.textContent !== message) place.textContent = message;
      for (const field of this.#fields(name)) field.setAttribute('aria-invalid', String(message !== ''));
      if (message) place.closest('details')?.setAttribute('open', '');
    }
  }

  /** Moves the focus to a field. */
  focus(name: string): void {
    this.#fields(name)
      .find((field) => !field.disabled)
      ?.focus();
  }

  /** Whether an option does not apply to the widget. */
  #isHidden = (name: string) => this.#fields(name)[0]?.closest('[data-for][hidden]') !== null;

  /** Returns the value of one option as it stands, or null if it does not apply; the widget and the introduction are put together from several controls. */
  get(name: string): string | null {
    if (name === 'widget') {
      const show = this.#value('show');
      return show === 'event' ? `event/${this.#value('one')}` : this.#value(show) || show;
    }
    if (name === 'intro') {
      const kind = this.#isHidden('intro-kind') ? 'site' : this.#value('intro-kind');
      // A space is an introduction that is still to be written.
      return { none: '', own: this.#value('intro') || ' ' }[kind] ?? null;
    }
    const value = this.#value(name);
    if (this.#isHidden(name)) return null;
    if (name !== 'track') return value;
    const topics = this.#fields('track').filter(({ disabled }) => !disabled);
    // Selecting every track is no filter.
    return value === topics.map((box) => box.value).join(',') ? '' : value || noTopics;
  }
}
