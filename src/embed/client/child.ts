import { openEvent } from './event.ts';
import { announceHeight } from './height.ts';
import { mendLinks } from './links.ts';
import { applyChoice, applyHeading, announceEventCount } from './list.ts';
import { applyLook } from './look.ts';
import { syncEventWithHost } from './mirror.ts';
import { readOptions } from './options.ts';
import { tellChanges } from './since.ts';
import { renderInStages } from './turns.ts';

const root = document.documentElement;
const options = readOptions(location.search);

// Set what only needs the root element before the first paint. `data-held` hides the rest until the options are applied.
applyLook(options, root);
root.toggleAttribute('data-alone', parent === window);
if (location.search) root.dataset['held'] = '';

/** Applies the options in the URL. */
function applyOptions(): void {
  if (options.heading) applyHeading(Number(options.heading));
  applyChoice(options);
  if (options.event) openEvent(options.event);
  if (options.since) tellChanges(options.since);
  announceEventCount();
}

/** Starts exchanging messages with the page around the frame. */
function connectToHost(): void {
  if (parent === window) return;
  mendLinks();
  syncEventWithHost(announceHeight());
}

renderInStages(root, () => {
  if (location.protocol === 'file:' || origin === 'null')
    document.querySelector('.credit__save')?.setAttribute('hidden', '');
  // Show the widget at its full height even if applying the options fails.
  try {
    applyOptions();
  } finally {
    delete root.dataset['held'];
    connectToHost();
  }
});
