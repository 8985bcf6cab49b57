import type { Page } from '@playwright/test';
import { foreignHost } from '../payloads.ts';

declare global {
  interface Window {
    /** The number of messages that payload code sent and of dialogs it opened. */
    ran?: { messages: number; dialogs: number };
    /** Policy violations, each as the directive and the blocked URI. */
    breaches?: string[];
  }
}

/** What happened during one visit to a page. */
export interface Visit {
  /** What payload code left behind: a dialog, a title, a name, a message, a request. */
  traces: string[];
  /** What the policy of the page blocked. */
  breaches: string[];
}

/** Records every trace that payload code leaves in the pages a tab visits; returns a function that reports the traces since its last call. `home` is the only origin the pages may request. */
export async function watchForCode(page: Page, home: string): Promise<() => Promise<Visit>> {
  let traces: string[] = [];
  // Catches dialogs of documents the init script does not reach.
  page.on('dialog', (dialog) => {
    traces.push(`dialog ${dialog.message()}`);
    // The dialog is gone if the page was left.
    void dialog.dismiss().catch(() => undefined);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== home) traces.push(`request ${request.url()}`);
  });
  await page.route(
    ({ hostname }) => hostname === foreignHost,
    (route) => route.abort(),
  );
  await page.addInitScript(() => {
    const ran = (window.ran = { messages: 0, dialogs: 0 });
    window.breaches = [];
    addEventListener('message', ({ data }) => {
      if (data === 'ran') ran.messages++;
    });
    // Frames of other sites may not open dialogs, so calls are counted instead.
    window.alert = () => ran.dialogs++;
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      window.breaches?.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  return async () => {
    const breaches: string[] = [];
    for (const frame of page.frames()) {
      const state = await frame.evaluate(async () => {
        // Load handlers and messages run in later tasks; frames out of sight get no animation frames.
        if (parent === window) await new Promise((done) => requestAnimationFrame(done));
        for (let turn = 0; turn < 2; turn++) await new Promise((done) => setTimeout(done));
        return {
          title: document.title,
          name: window.name,
          ran: window.ran ?? { messages: 0, dialogs: 0 },
          breaches: window.breaches ?? [],
        };
      });
      if (state.title === 'ran') traces.push('title');
      if (state.name === 'ran') traces.push('name');
      if (state.ran.messages > 0) traces.push('message');
      if (state.ran.dialogs > 0) traces.push('dialog');
      breaches.push(...state.breaches);
    }
    const visit = { traces, breaches };
    traces = [];
    return visit;
  };
}
