import { barKey } from '../../../charts/barKey.ts';
import type { ZoomBar } from '../../../charts/zoomData.ts';
import { comparedText } from './comparedText.ts';
import type { Tool, ToolParts } from './tool.ts';

/** A measure with its place: its lane, and the number of its bar there, from 0. */
interface PlacedBar {
  key: string;
  lane: string;
  index: number;
  bar: ZoomBar;
}

/** How far a pointer may stray in a click, in pixels. */
const clickPx = 4;

/** The comparison of two measures: lights their bars and says how long each has been in effect, and both at once. */
export class Comparison implements Tool {
  private readonly parts: ToolParts;
  private readonly onStart: () => void;
  private readonly bars: readonly PlacedBar[];
  private readonly panel: HTMLElement | null;
  private readonly toggle: HTMLElement | null;
  private readonly selects: readonly HTMLSelectElement[];
  private readonly text: HTMLElement | null;
  /** The measures in the two fields. */
  private pinned: [PlacedBar | undefined, PlacedBar | undefined] = [undefined, undefined];
  /** The field that was set last; the next measure from the board goes into the other. */
  private latest = 1;

  /** `onStart` is called when the reader begins to compare. */
  constructor(parts: ToolParts, onStart: () => void) {
    const { stage, data, signal } = parts;
    this.parts = parts;
    this.onStart = onStart;
    this.bars = data.lanes.flatMap(({ id: lane, bars }) =>
      bars.map((bar, index) => ({ key: barKey(lane, index), lane, index, bar })),
    );
    this.panel = stage.querySelector('[data-zoom-compare]');
    this.toggle = stage.querySelector('[data-zoom-comparing]');
    this.selects = [...(this.panel?.querySelectorAll('select') ?? [])];
    this.text = stage.querySelector('[data-zoom-compared]');
    this.toggle?.addEventListener('click', () => this.setOpen(!!this.panel?.hidden), { signal });
    this.selects.forEach((select, field) =>
      select.addEventListener(
        'change',
        () =>
          this.pin(
            field,
            this.bars.find(({ key }) => key === select.value),
          ),
        { signal },
      ),
    );
    if (this.panel) this.listenToNames(stage);
    this.markNames();
  }

  /** A click on the name of a measure beside its bar pins it, or no longer. */
  private listenToNames(stage: HTMLElement): void {
    const { signal } = this.parts;
    let pressed: [x: number, y: number] = [0, 0];
    const onPress = ({ clientX, clientY }: PointerEvent) => (pressed = [clientX, clientY]);
    const onClick = ({ target, clientX, clientY }: MouseEvent) => {
      const key =
        target instanceof Element && target.closest('[data-zoom-bar]')?.getAttribute('data-zoom-bar');
      const found = key && this.bars.find((one) => one.key === key);
      if (!found || Math.hypot(clientX - pressed[0], clientY - pressed[1]) > clickPx) return;
      const field = this.pinned.indexOf(found);
      if (field >= 0) this.pin(field, undefined);
      else this.pin(this.freeField(), found);
    };
    stage.addEventListener('pointerdown', onPress, { signal, capture: true });
    stage.addEventListener('click', onClick, { signal });
  }

  private freeField(): number {
    const free = this.pinned.indexOf(undefined);
    return free >= 0 ? free : 1 - this.latest;
  }

  private setOpen(open: boolean): void {
    if (!this.panel) return;
    this.panel.hidden = !open;
    this.toggle?.setAttribute('aria-expanded', String(open));
    if (!open) this.clear();
  }

  private pin(field: number, placed: PlacedBar | undefined): void {
    const other = 1 - field;
    if (placed && this.pinned[other] === placed) this.pinned[other] = undefined;
    this.pinned[field] = placed;
    if (placed) {
      this.latest = field;
      this.onStart();
      this.setOpen(true);
    }
    this.show();
  }

  /** Ends the comparison. */
  clear(): void {
    if (!this.pinned[0] && !this.pinned[1]) return;
    this.pinned = [undefined, undefined];
    this.show();
  }

  /** Shows which measures are pinned: in the fields, on the board and as text. */
  private show(): void {
    const { scene, data, draw } = this.parts;
    const pinned = this.pinned.filter((placed) => placed !== undefined);
    this.selects.forEach((select, field) => (select.value = this.pinned[field]?.key ?? ''));
    const isOn = ({ lane, row }: { lane: string; row: number }) =>
      pinned.some((placed) => placed.lane === lane && placed.index + 1 === row);
    scene.lit = pinned.length > 0 ? new Set(scene.allEvents.filter(isOn)) : undefined;
    scene.board.fadeBars(pinned.length > 0 ? new Set(pinned.map(({ key }) => key)) : undefined);
    this.markNames();
    if (this.text)
      this.text.textContent = comparedText(
        pinned.map(({ bar }) => bar),
        data.reviewed,
      );
    draw();
  }

  /** The names of lanes that were hidden are drawn anew. */
  onFilter(): void {
    this.markNames();
  }

  private markNames(): void {
    const keys = this.pinned.flatMap((placed) => (placed ? [placed.key] : []));
    for (const name of this.parts.stage.querySelectorAll<HTMLElement>('[data-zoom-bar]')) {
      const isPinned = keys.includes(name.dataset['zoomBar'] ?? '');
      name.classList.toggle('is-pinnable', !!this.panel);
      name.classList.toggle('is-faded', keys.length > 0 && !isPinned);
      name.classList.toggle('is-pinned', isPinned);
    }
  }
}
