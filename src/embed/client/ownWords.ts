import { ownHeading } from '../../words/en/embed.ts';
import type { Options } from './options.ts';

/** Sets the title and the introduction the page around the frame has of its own, in a language and direction nobody told us, and says in the credit line that they are not ours. An empty introduction leaves ours out. */
export function applyOwnWords({ title, intro }: Options): void {
  const texts = [
    ['h1', title],
    ['.head__what', intro],
  ] as const;
  for (const [selector, text] of texts) {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element || text === undefined) continue;
    Object.assign(element, { textContent: text, hidden: !text, dir: 'auto', lang: '' });
    element.dataset['own'] = '';
  }
  if (!title && !intro) return;
  const note = document.createElement('p');
  note.textContent = ownHeading;
  document.querySelector('.credit')?.append(note);
}
