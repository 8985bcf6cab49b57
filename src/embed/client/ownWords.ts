import { ownWords } from '../../words/en/embed.ts';
import type { Options } from './options.ts';

/** Sets a text of the page around the frame, whose language and direction are unknown. */
function setText(element: HTMLElement | null, text: string | undefined): boolean {
  if (!element || text === undefined) return false;
  element.hidden = text === '';
  element.textContent = text;
  element.dir = 'auto';
  element.lang = '';
  element.dataset['own'] = '';
  return text !== '';
}

/** Sets the title and the introduction the page around the frame has of its own, and says in the credit line that they are not ours. */
export function applyOwnWords({ title, intro }: Options): void {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const hasTitle = setText(find('h1'), title);
  const hasIntro = setText(find('.head__what'), intro);
  if (!hasTitle && !hasIntro) return;
  const note = document.createElement('p');
  note.className = 'credit__own';
  note.textContent = ownWords[!hasTitle ? 'intro' : hasIntro ? 'both' : 'title'];
  find('.credit')?.append(note);
}
