import type { Page } from '@playwright/test';
import { foreignHost } from '../payloads.ts';

declare global {
  interface Window {
    /** How many messages code of a payload has sent, and how many dialogs it has asked for. */
    ran?: { messages: number; dialogs: number };
    /** Breaches of the policy, each as its directive and what was blocked. */
    breaches?: string[];
  }
}

/** What one visit to a page showed. */
export interface Visit {
  /** What code of a payload left behind: a dialog, a title, a name, a message, a request. */
  traces: string[];
  /** What the policy of the page stopped. */
  breaches: string[];
}

/** Notes every trace that code of a payload leaves in the pages a tab visits; gives a function that says what the visit since the last call left. `home` is the one origin that may be asked for files. */
export async function watchForCode(page: Page, home: string): Promise<() => Promise<Visit>> {
  let traces: string[] = [];
  // Dialogs of documents the script below does not reach.
  page.on('dialog', (dialog) => {
    traces.push(`dialog ${dialog.message()}`);
    // A page that has been left takes its dialogs with it.
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
    // A frame of another site may ask for no dialog, so that none would be seen.
    window.alert = () => ran.dialogs++;
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      window.breaches?.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  return async () => {
    const breaches: string[] = [];
    for (const frame of page.frames()) {
      const left = await frame.evaluate(async () => {
        // Handlers of what has loaded, and messages, come in turns of their own; a frame out of sight draws nothing.
        if (parent === window) await new Promise((done) => requestAnimationFrame(done));
        for (let turn = 0; turn < 2; turn++) await new Promise((done) => setTimeout(done));
        return {
          title: document.title,
          name: window.name,
          ran: window.ran ?? { messages: 0, dialogs: 0 },
          breaches: window.breaches ?? [],
        };
      });
      if (left.title === 'ran') traces.push('title');
      if (left.name === 'ran') traces.push('name');
      if (left.ran.messages > 0) traces.push('message');
      if (left.ran.dialogs > 0) traces.push('dialog');
      breaches.push(...left.breaches);
    }
    const visit = { traces, breaches };
    traces = [];
    return visit;
  };
}
