import type { Page } from '@playwright/test';
import type { Span } from './still.ts';

type Act = (page: Page) => Promise<Span | undefined>;

/** A view of events on a page, and what a reader does with it. */
export interface View {
  /** Opens it from the button, with its code still to load. */
  open: Act;
  /** What is dragged. */
  chart: string;
  zoomIn: Act;
  filter: (page: Page, word: string) => Promise<Span | undefined>;
  /** Goes to the next event, where a view has that. */
  next?: Act;
}

declare global {
  interface Window {
    /** What the page of the bare vis-timeline keeps once it is open. */
    bare: { timeline: { zoomIn: (part: number) => void }; filter: (word: string) => void };
  }
}

/** Our zoomable view, by its buttons and the filter of its page. */
export const ourView: View = {
  chart: 'record-zoom .zoom__chart',
  open: async (page) => {
    const button = page.locator('record-zoom button').first();
    await button.scrollIntoViewIfNeeded();
    return button.evaluate((element: HTMLElement) =>
      window.untilStill({ within: 'record-zoom', until: 'record-zoom[data-state=open]' }, () =>
        element.click(),
      ),
    );
  },
  zoomIn: (page) =>
    page
      .locator('record-zoom')
      .getByRole('button', { name: 'Zoom in' })
      .evaluate((button: HTMLElement) => window.untilStill({ within: 'record-zoom' }, () => button.click())),
  filter: (page, word) =>
    page.evaluate(
      (value) =>
        window.untilStill({ within: 'record-zoom, .timeline-list' }, () => {
          const field = document.querySelector<HTMLInputElement>('record-filter input[type=search]');
          if (field) field.value = value;
          field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }),
      word,
    ),
  next: (page) =>
    page.evaluate(() => {
      const board = document.querySelector('record-zoom [role=application]');
      const stop = board?.querySelector<HTMLElement>('button:not([hidden]), [tabindex="0"]');
      if (!board?.contains(document.activeElement)) stop?.focus();
      const right = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true });
      return window.untilStill({ within: 'record-zoom' }, () => document.activeElement?.dispatchEvent(right));
    }),
};

/** The bare vis-timeline, by its own functions, with their animations as they come. */
export const visView: View = {
  chart: '#timeline .vis-panel.vis-center',
  open: (page) =>
    page.evaluate(() =>
      window.untilStill({ within: '#timeline', until: '.vis-item' }, () =>
        document.querySelector<HTMLElement>('#open')?.click(),
      ),
    ),
  zoomIn: (page) =>
    page.evaluate(() => window.untilStill({ within: '#timeline' }, () => window.bare.timeline.zoomIn(0.5))),
  filter: (page, word) =>
    page.evaluate(
      (value) => window.untilStill({ within: '#timeline' }, () => window.bare.filter(value)),
      word,
    ),
};

/** Presses the button of TimelineJS3 that leads to the next slide. */
export const nextSlide: Act = (page) =>
  page.evaluate(() =>
    window.untilStill({ within: '#timeline' }, () =>
      document.querySelector<HTMLElement>('.tl-slidenav-next')?.click(),
    ),
  );
