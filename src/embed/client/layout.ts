import { introHeight } from '../limits.ts';
import type { Options } from './options.ts';
import { find } from './find.ts';

/** Leads to the story of a timeline for the layout `story`, with the other options, and returns whether it does: a saved file and a timeline without a story show everything. */
export function leadToStory({ layout }: Options): boolean {
  const story = find('[data-story]')?.dataset['story'];
  if (layout !== 'story' || !story || location.protocol === 'file:') return false;
  location.replace(story + location.search + location.hash);
  return true;
}

/** Applies the layout, to widgets that have several, and the fixed height, in which what stands between the heading and the credit line scrolls. */
export function applyLayout({ layout, height, intro }: Options, root: HTMLElement): void {
  if (find('[data-story]')) root.dataset['layout'] = layout ?? '';
  const region = find('.body');
  if (!height || !region) return;
  root.dataset['fixed'] = '';
  root.style.setProperty('--fixed', `${height}px`);
  region.tabIndex = 0;
  region.setAttribute('role', 'region');
  region.setAttribute('aria-label', find('h1')?.textContent ?? '');
  // Below this height the introduction would leave no room for the dates.
  const what = find('.head__what');
  if (what && intro === undefined && Number(height) < introHeight) what.remove();
}
