import type { CodeKind } from './embedCode.ts';

/** The places a widget can be pasted into, with the words that tell how. */
export const codeKinds: { id: CodeKind; name: string; how: string }[] = [
  { id: 'html', name: 'HTML', how: 'Paste it where the widget should stand. It needs no script.' },
  {
    id: 'wordpress',
    name: 'WordPress',
    how: 'Paste the address alone on a line; any author may. WordPress shows the widget without your options: with them, paste the HTML code into a Custom HTML block.',
  },
  { id: 'ghost', name: 'Ghost', how: 'Paste it into an HTML card.' },
  {
    id: 'amp',
    name: 'AMP',
    how: 'The first line belongs into the head. AMP shows frames only below the first screen, or with the placeholder.',
  },
  { id: 'script', name: 'Scripts only', how: 'For systems that take scripts but no frames.' },
  {
    id: 'list',
    name: 'No frames',
    how: 'For systems that strip frames: plain text with links. It does not change when the record does.',
  },
  {
    id: 'picture',
    name: 'E-mail or print',
    how: 'A picture with the words that stand for it. It does not change when the record does.',
  },
];
