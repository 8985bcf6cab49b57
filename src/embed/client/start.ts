import { announceHeight } from './height.ts';
import { mendLinks } from './links.ts';
import { applyLayout, leadToStory } from './layout.ts';
import { applyHeading } from './list.ts';
import { applyLook, followHost } from './look.ts';
import { type Options, readOptions } from './options.ts';
import { applyOwnWords } from './ownWords.ts';
import { tellChanges } from './since.ts';
import { renderInStages } from './turns.ts';
import { find } from './find.ts';

/** What the script of one kind of widget does besides what all of them do. */
interface Parts {
  /** Applies the options in the URL that only this kind has. */
  apply: (options: Options) => void;
  /** Starts to exchange messages of its own with the page around the frame, given a function that posts the height. */
  connect?: (postHeight: () => void) => void;
}

/** Starts a widget: applies the options in its URL, and tells the page around the frame its height. */
export function startWidget({ apply, connect }: Parts): void {
  const root = document.documentElement;
  const options = readOptions(location.search);
  const isFramed = parent !== window;
  // Set what only needs the root element before the first paint. `data-held` hides the rest until the options are applied.
  applyLook(options, root, isFramed);
  root.toggleAttribute('data-alone', !isFramed);
  if (isFramed) followHost(options, root);
  if (location.search) root.dataset['held'] = '';

  renderInStages(root, () => {
    if (leadToStory(options)) return;
    // A frame without an origin may not save files, and a saved file has no need to.
    if (location.protocol !== 'file:' && origin !== 'null') find('.credit__save')?.removeAttribute('hidden');
    // Show the widget at its full height even if applying the options fails.
    try {
      // Nobody may send readers to a widget of this site with words that are not ours.
      if (isFramed) applyOwnWords(options);
      applyLayout(options, root);
      if (options.heading) applyHeading(Number(options.heading));
      apply(options);
      if (options.since) tellChanges(options.since);
    } finally {
      delete root.dataset['held'];
      if (isFramed) {
        mendLinks();
        const postHeight = announceHeight();
        connect?.(postHeight);
      }
    }
  });
}
