import { openEvent } from './event.ts';
import { announceHeight } from './height.ts';
import { mendLinks } from './links.ts';
import { applyChoice, applyHeading, tellChoice } from './list.ts';
import { applyLook } from './look.ts';
import { mirrorEvent } from './mirror.ts';
import { readOptions } from './options.ts';
import { tellChanges } from './since.ts';
import { inTurns } from './turns.ts';

const root = document.documentElement;
const options = readOptions(location.search);

// Before the first paint: what the root alone decides. The rest is held back until it is as asked for.
applyLook(options, root);
root.toggleAttribute('data-alone', parent === window);
if (location.search) root.dataset['held'] = '';

/** Does what the address asks for. */
function applyOptions(): void {
  if (options.heading) applyHeading(Number(options.heading));
  applyChoice(options);
  if (options.event) openEvent(options.event);
  if (options.since) tellChanges(options.since);
  tellChoice();
}

/** Tells the page around the frame what it needs to know, and hears what it asks for. */
function join(): void {
  if (parent === window) return;
  mendLinks();
  mirrorEvent(announceHeight());
}

inTurns(root, () => {
  if (location.protocol === 'file:' || origin === 'null')
    document.querySelector('.credit__save')?.setAttribute('hidden', '');
  // Whatever fails, the reader sees the widget, at its height.
  try {
    applyOptions();
  } finally {
    delete root.dataset['held'];
    join();
  }
});
