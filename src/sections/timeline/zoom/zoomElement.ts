import type { ZoomData } from '../../../charts/zoomData.ts';
import { changeAddress } from '../../../ui/history.ts';
import { readView, type ViewState, writeView } from './address.ts';
import type { View } from './view.ts';

/** Opens the zoomable view of the list on the page on request, loading its code only then, and keeps its state in the URL. */
class RecordZoom extends HTMLElement {
  private state: ViewState = { open: false };
  private stage: HTMLElement | undefined;
  private view: View | undefined;
  private ended = new AbortController();

  connectedCallback(): void {
    // vis-timeline needs toSorted, which is also the newest feature the view needs.
    if (!('toSorted' in Array.prototype)) return this.refuse();
    this.ended = new AbortController();
    const { signal } = this.ended;
    this.querySelector('[data-zoom-toggle]')?.addEventListener(
      'click',
      () => {
        this.state = { open: !this.state.open };
        this.keep(true);
        void this.follow();
      },
      { signal },
    );
    addEventListener('popstate', () => this.read(), { signal });
    this.read();
    this.dataset['ready'] = '';
  }

  /** Shows a message in place of the button if the browser is too old for the view. */
  private refuse(): void {
    this.querySelector('.fallback')?.replaceChildren(
      'The zoomable view needs a newer browser. Every event is in the list below.',
    );
  }

  disconnectedCallback(): void {
    this.ended.abort();
    this.shut();
  }

  /** Whether the view is in a frame, where the URL and the history belong to the host page or are out of reach. */
  private apart(): boolean {
    return this.hasAttribute('data-apart');
  }

  private read(): void {
    if (!this.apart()) this.state = readView(new URLSearchParams(location.search));
    void this.follow();
  }

  /** Writes the state to the URL; `step` adds a history entry. */
  private keep(step: boolean): void {
    if (this.apart()) return;
    const { state } = this;
    const search = (current: string) => String(writeView(state, new URLSearchParams(current)));
    changeAddress({ search, step, hash: location.hash }, step ? 0 : 400);
  }

  /** Opens, updates or closes the view to match the state. */
  private async follow(): Promise<void> {
    if (!this.state.open) return this.shut();
    if (this.stage) return this.view?.restore(this.state);
    const list = document.querySelector<HTMLElement>('.timeline-list');
    const template = this.querySelector('template');
    if (!list || !template) return;
    const data: ZoomData = JSON.parse(template.dataset['record'] ?? '');
    const stage = this.raise(template, data);
    try {
      const [{ View }, { Board }] = await Promise.all([import('./view.ts'), import('./board.ts')]);
      if (stage !== this.stage) return;
      const onChange = (state: Partial<ViewState>, step: boolean) => {
        this.state = { ...this.state, ...state };
        this.keep(step);
      };
      this.view = new View({ stage, list, data, tell: onChange });
      await this.view.open(this.state, Board);
      if (stage === this.stage) this.dataset['state'] = 'open';
    } catch (error) {
      console.warn('The zoomable view could not be opened.', error);
      if (stage === this.stage) this.fail(stage);
    }
  }

  /** Adds the container of the view, at the height the view will have. */
  private raise(template: HTMLTemplateElement, { lanes }: ZoomData): HTMLElement {
    const stage = document.createElement('div');
    stage.className = 'zoom__stage';
    stage.style.setProperty('--rows', String(lanes.flatMap(({ bars }) => [1, ...bars]).length));
    stage.style.setProperty('--lanes', String(lanes.length));
    stage.append(template.content.cloneNode(true));
    this.append(stage);
    this.stage = stage;
    this.show('loading');
    return stage;
  }

  private show(state: 'closed' | 'loading' | 'failed'): void {
    this.dataset['state'] = state;
    this.querySelector('[data-zoom-toggle]')?.setAttribute('aria-expanded', String(state !== 'closed'));
  }

  private shut(): void {
    this.view?.close();
    this.stage?.remove();
    this.view = this.stage = undefined;
    this.show('closed');
  }

  /** Shows a message in place of the view when it could not be loaded. */
  private fail(stage: HTMLElement): void {
    this.view?.close();
    this.view = undefined;
    const message = document.createElement('p');
    message.className = 'zoom__fault';
    message.setAttribute('role', 'status');
    this.append(stage);
    stage.querySelector('.zoom__view')?.replaceChildren(message);
    message.textContent = 'The zoomable view could not be loaded. Every event is in the list below.';
    this.show('failed');
  }
}

customElements.define('record-zoom', RecordZoom);
