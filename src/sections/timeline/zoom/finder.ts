import * as words from '../../../words/en/zoomTools.ts';
import { fillText } from '../../../words/fill.ts';
import { formatDate } from '../../../words/format.ts';
import { plural } from '../../../words/plural.ts';
import type { ZoomEvent } from './dated.ts';
import { cachedTexts, findHits, stepToHit } from './hits.ts';
import type { Tool, ToolParts } from './tool.ts';

/** How long the reader must stop typing before the number of hits is announced, in milliseconds. */
const announceDelayMs = 400;

/** The search of the view: lights the events that match and moves from one to the next. */
export class Finder implements Tool {
  private readonly parts: ToolParts;
  private readonly onStart: () => void;
  private readonly input: HTMLInputElement | null;
  private readonly count: HTMLElement | null;
  private readonly buttons: HTMLButtonElement[];
  private readonly textOf: (event: ZoomEvent) => string;
  private hits: readonly ZoomEvent[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `onStart` is called when the reader begins to search. */
  constructor(parts: ToolParts, onStart: () => void) {
    const { stage, signal } = parts;
    this.parts = parts;
    this.onStart = onStart;
    this.textOf = cachedTexts(parts.rowTextOf);
    this.input = stage.querySelector('[data-zoom-query]');
    this.count = stage.querySelector('[data-zoom-hits]');
    this.buttons = [...stage.querySelectorAll<HTMLButtonElement>('[data-zoom-hit]')];
    this.input?.addEventListener('input', () => this.onInput(), { signal });
    this.input?.addEventListener('keydown', (event) => this.onKey(event), { signal });
    for (const button of this.buttons)
      button.addEventListener(
        'click',
        () => this.step(button.dataset['zoomHit'] === 'previous' ? 'previous' : 'next'),
        { signal },
      );
    // Text typed before this script arrived.
    if (this.query) this.onInput();
  }

  private get query(): string {
    return this.input?.value.trim() ?? '';
  }

  private onInput(): void {
    if (this.query) this.onStart();
    this.search();
    this.parts.draw();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.parts.announce(this.countText()), announceDelayMs);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') this.step(event.shiftKey ? 'previous' : 'next');
    else if (event.key === 'Escape' && this.input?.value) this.clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Finds the events that match, among those the list shows. */
  private search(): void {
    const { scene } = this.parts;
    const { query } = this;
    this.hits = findHits(scene.shownEvents, query, this.textOf);
    if (query) scene.lit = new Set(this.hits);
    else if (scene.lit) scene.lit = undefined;
    if (!scene.hit || !this.hits.includes(scene.hit)) scene.hit = undefined;
    this.showCount();
  }

  /** Ends the search. */
  clear(): void {
    if (!this.input?.value) return;
    this.input.value = '';
    clearTimeout(this.timer);
    this.search();
    this.parts.draw();
    this.parts.announce('');
  }

  onFilter(): void {
    if (this.query) this.search();
  }

  /** Brings the previous or next hit to the screen, without selecting it. */
  private step(step: 'previous' | 'next'): void {
    const { scene, selection, announce, draw, reveal, textOf } = this.parts;
    const hit = stepToHit(this.hits, scene.hit, step, scene.board.window());
    if (!hit) return;
    // The card of another event would cover marks.
    if (selection.event) selection.close();
    scene.hit = hit;
    selection.moveCursorTo(hit, false);
    scene.ensureVisible(hit);
    draw();
    reveal(hit);
    this.showCount();
    clearTimeout(this.timer);
    const { headline } = textOf(hit);
    announce(
      fillText(words.hitAnnounced, { position: this.countText(), date: formatDate(hit.date), headline }),
    );
  }

  private countText(): string {
    const { hit } = this.parts.scene;
    const { length } = this.hits;
    if (!this.query) return '';
    if (length === 0) return words.noHit;
    return hit
      ? fillText(words.hitOf, { number: this.hits.indexOf(hit) + 1, total: length })
      : plural(length, words.hits);
  }

  private showCount(): void {
    if (this.count) this.count.textContent = this.countText();
    for (const button of this.buttons) button.disabled = this.hits.length === 0;
  }
}
