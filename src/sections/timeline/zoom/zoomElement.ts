import type { ZoomData } from '../../../charts/zoomData.ts';
import { changeAddress } from '../../../ui/history.ts';
import * as words from '../../../words/en/zoom.ts';
import { readView, type ViewState, writeView } from './address.ts';
import { loadStyles } from './styles.ts';
import type { View } from './view.ts';

/** How long after a zoom the address is written, in milliseconds. */
const zoomDelayMs = 400;

/** Opens the zoomable view of the list on the page on request, loading its code only then, and keeps its state in the URL. */
class RecordZoom extends HTMLElement {
  private state: ViewState = { open: false };
  private stage: HTMLElement | undefined;
  private view: View | undefined;
  private abortController = new AbortController();

  connectedCallback(): void {
    // vis-timeline needs toSorted, which is also the newest feature the view needs.
    if (!('toSorted' in Array.prototype)) return this.showUnsupported();
    this.abortController = new AbortController();
    const { signal } = this.abortController;
    this.querySelector('[data-zoom-toggle]')?.addEventListener(
      'click',
      () => {
        this.state = { open: !this.state.open };
        this.writeUrl(true);
        void this.updateView();
      },
      { signal },
    );
    addEventListener('popstate', () => this.readUrl(), { signal });
    this.readUrl();
    // A link to the view leads to the view, unless the browser restores a place on the page.
    if (this.state.open && !this.isEmbedded() && scrollY === 0 && !location.hash) this.scrollIntoView();
    this.dataset['ready'] = '';
  }

  /** Shows a message in place of the button if the browser is too old for the view. */
  private showUnsupported(): void {
    this.querySelector('.fallback')?.replaceChildren(words.unsupported);
  }

  disconnectedCallback(): void {
    this.abortController.abort();
    this.close();
  }

  /** Whether the view is in a frame, where the URL and the history belong to the host page or are out of reach. */
  private isEmbedded(): boolean {
    return this.hasAttribute('data-apart');
  }

  private readUrl(): void {
    if (!this.isEmbedded()) this.state = readView(new URLSearchParams(location.search));
    void this.updateView();
  }

  /** Writes the state to the URL, after a delay in milliseconds if given; `push` adds a history entry. */
  private writeUrl(push: boolean, delayMs = 0): void {
    if (this.isEmbedded()) return;
    const { state } = this;
    const search = (current: string) => String(writeView(state, new URLSearchParams(current)));
    changeAddress({ search, push, hash: location.hash }, delayMs);
  }

  /** Opens, updates or closes the view to match the state. */
  private async updateView(): Promise<void> {
    if (!this.state.open) return this.close();
    if (this.stage) return this.view?.restore(this.state);
    const list = document.querySelector<HTMLElement>('.timeline-list');
    const template = this.querySelector('template');
    if (!list || !template) return;
    const data: ZoomData = JSON.parse(template.dataset['record'] ?? '');
    const stage = this.addStage(template, data);
    try {
      const [{ View }, { Board }] = await Promise.all([
        import('./view.ts'),
        import('./board.ts'),
        loadStyles(),
      ]);
      if (stage !== this.stage) return;
      const onChange = (state: Partial<ViewState>, push: boolean) => {
        // Several zooms in a row are one step of the Back button; each event is one.
        const delayMs = push && state.event !== this.state.event ? 0 : zoomDelayMs;
        this.state = { ...this.state, ...state };
        this.writeUrl(push, delayMs);
      };
      this.view = new View({ stage, list, data, onChange });
      await this.view.open(this.state, Board);
      if (stage === this.stage) this.dataset['state'] = 'open';
    } catch (error) {
      console.warn('The zoomable view could not be opened.', error);
      if (stage === this.stage) this.showLoadError(stage);
    }
  }

  /** Adds the container of the view, at the height the view will have. */
  private addStage(template: HTMLTemplateElement, { lanes }: ZoomData): HTMLElement {
    const stage = document.createElement('div');
    stage.className = 'zoom__stage';
    stage.style.setProperty('--event-rows', String(lanes.length));
    stage.style.setProperty('--bar-rows', String(lanes.flatMap(({ bars }) => bars).length));
    stage.append(template.content.cloneNode(true));
    this.append(stage);
    this.stage = stage;
    this.setState('loading');
    return stage;
  }

  private setState(state: 'closed' | 'loading' | 'failed'): void {
    this.dataset['state'] = state;
  }

  private close(): void {
    this.view?.close();
    this.stage?.remove();
    this.view = this.stage = undefined;
    this.setState('closed');
  }

  /** Shows a message in place of the view when it could not be loaded. */
  private showLoadError(stage: HTMLElement): void {
    this.view?.close();
    this.view = undefined;
    const message = document.createElement('p');
    message.className = 'zoom__fault';
    message.setAttribute('role', 'status');
    this.append(stage);
    stage.querySelector('.zoom__view')?.replaceChildren(message);
    message.textContent = words.loadError;
    this.setState('failed');
  }
}

customElements.define('record-zoom', RecordZoom);
