import { openEvent } from './event.ts';
import { announceEventCount, applyChoice } from './list.ts';
import { syncEventWithHost } from './mirror.ts';
import { startWidget } from './start.ts';

startWidget({
  apply: (options) => {
    applyChoice(options);
    if (options.event) openEvent(options.event);
    announceEventCount();
  },
  connect: syncEventWithHost,
});
