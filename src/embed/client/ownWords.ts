import { byPublisher } from '../../words/en/embed.ts';
import type { Options } from './options.ts';
import { find } from './find.ts';

/** Puts a text in the place of ours, in a language and direction nobody told us, and returns whether it says anything: an empty one leaves ours out. */
function replaceText(selector: string, text: string | undefined): boolean {
  const element = find(selector);
  if (!element || text === undefined) return false;
  Object.assign(element, { textContent: text, hidden: !text, dir: 'auto', lang: '' });
  element.dataset['own'] = '';
  return text !== '';
}

/** Sets the title and the introduction the page around the frame has of its own, and says in the credit line which of them are not ours. */
export function applyOwnWords({ title, intro }: Options): void {
  const [hasTitle, hasIntro] = [replaceText('h1', title), replaceText('.head__what', intro)];
  if (!hasTitle && !hasIntro) return;
  const note = document.createElement('p');
  note.textContent = byPublisher[!hasIntro ? 'title' : hasTitle ? 'both' : 'intro'];
  find('.credit')?.append(note);
}
