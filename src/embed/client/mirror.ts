import { openEvent } from './event.ts';

const id = /^[a-z][a-z0-9-]{0,99}$/;

/** Lets the host script open an event and, once connected, tells it which events the reader opens and closes. Calls `opened` after opening an event for the host. */
export function syncEventWithHost(opened: () => void): void {
  let hostOrigin: string | undefined;
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || data?.type !== 'record-mirror') return;
    hostOrigin = origin === 'null' ? '*' : origin;
    if (typeof data.event === 'string' && id.test(data.event)) {
      openEvent(data.event);
      opened();
    }
  });
  // `toggle` events do not bubble, so listen in the capture phase.
  addEventListener(
    'toggle',
    ({ target }) => {
      if (!hostOrigin || !(target instanceof HTMLDetailsElement)) return;
      const row = target.closest<HTMLElement>('[data-id]');
      if (row?.querySelector('details') !== target) return;
      parent.postMessage({ type: 'record-event', event: target.open ? row.dataset['id'] : '' }, hostOrigin);
    },
    true,
  );
}
