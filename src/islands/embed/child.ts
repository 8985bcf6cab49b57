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

inTurns(root, () => {
  if (options.heading) applyHeading(Number(options.heading));
  applyChoice(options);
  if (options.event) openEvent(options.event);
  if (options.since) tellChanges(options.since);
  tellChoice();
  delete root.dataset['held'];
  if (location.protocol === 'file:' || origin === 'null')
    document.querySelector('.credit__save')?.setAttribute('hidden', '');
  if (parent === window) return;
  mendLinks();
  mirrorEvent(announceHeight());
});
