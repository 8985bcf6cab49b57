import { openEvent } from './event.ts';

const id = /^[a-z][a-z0-9-]{0,99}$/;

/** Lets the script of this site in the page around the frame open an event, and tells that page alone, once it has asked, which event the reader opens; `opened` is called when an event was opened for the page. */
export function mirrorEvent(opened: () => void): void {
  let asked: string | undefined;
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || data?.type !== 'record-mirror') return;
    asked = origin === 'null' ? '*' : origin;
    if (typeof data.event === 'string' && id.test(data.event)) {
      openEvent(data.event);
      opened();
    }
  });
  // Opening does not bubble.
  addEventListener(
    'toggle',
    ({ target }) => {
      if (!asked || !(target instanceof HTMLDetailsElement)) return;
      const row = target.closest<HTMLElement>('[data-id]');
      if (row?.querySelector('details') !== target) return;
      parent.postMessage({ type: 'record-event', event: target.open ? row.dataset['id'] : '' }, asked);
    },
    true,
  );
}
