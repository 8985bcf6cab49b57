import type { ZoomData } from '../../../charts/zoomData.ts';
import { changeAddress } from '../../../ui/history.ts';
import { readView, type ViewState, writeView } from './address.ts';
import type { View } from './view.ts';

/** Offers the zoomable view of the list on the page, brings it when it is asked for, and keeps its state in the address. */
class RecordZoom extends HTMLElement {
  private state: ViewState = { open: false };
  private stage: HTMLElement | undefined;
  private view: View | undefined;
  private ended = new AbortController();

  connectedCallback(): void {
    // What vis-timeline calls for, and the newest of what the view needs.
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

  /** Says that this browser cannot show the view, where its button would be. */
  private refuse(): void {
    this.querySelector('.fallback')?.replaceChildren(
      'The zoomable view needs a newer browser. Every event is in the list below.',
    );
  }

  disconnectedCallback(): void {
    this.ended.abort();
    this.shut();
  }

  /** In a frame the address and the history are the host's, or out of reach. */
  private apart(): boolean {
    return this.hasAttribute('data-apart');
  }

  private read(): void {
    if (!this.apart()) this.state = readView(new URLSearchParams(location.search));
    void this.follow();
  }

  private keep(step: boolean): void {
    if (this.apart()) return;
    const { state } = this;
    const search = (now: string) => String(writeView(state, new URLSearchParams(now)));
    changeAddress({ search, step, hash: location.hash }, step ? 0 : 400);
  }

  /** Makes the view what the state says. */
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
      const tell = (state: Partial<ViewState>, step: boolean) => {
        this.state = { ...this.state, ...state };
        this.keep(step);
      };
      this.view = new View({ stage, list, data, tell });
      await this.view.open(this.state, Board);
      if (stage === this.stage) this.dataset['state'] = 'open';
    } catch (error) {
      console.warn('The zoomable view could not be opened.', error);
      if (stage === this.stage) this.fail(stage);
    }
  }

  /** Puts up the frame of the view, as high as the view will be. */
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

  private fail(stage: HTMLElement): void {
    this.view?.close();
    this.view = undefined;
    const said = document.createElement('p');
    said.className = 'zoom__fault';
    said.setAttribute('role', 'status');
    this.append(stage);
    stage.querySelector('.zoom__view')?.replaceChildren(said);
    said.textContent = 'The zoomable view could not be loaded. Every event is in the list below.';
    this.show('failed');
  }
}

customElements.define('record-zoom', RecordZoom);
