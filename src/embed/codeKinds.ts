import type { CodeKind } from './embedCode.ts';

/** The places a widget can be pasted into, best first, with instructions for each. */
export const codeKinds: { id: CodeKind; name: string; how: string }[] = [
  {
    id: 'html',
    name: 'HTML',
    how: 'Paste it where the widget should go. A small script fits the frame to its content on every screen. If your site has a content security policy, allow this site in frame-src and script-src.',
  },
  {
    id: 'frame',
    name: 'HTML, no script',
    how: 'For pages that take frames but no scripts. Chrome and Edge (154 and later) fit the frame by themselves; in other browsers it keeps a fixed height and readers scroll inside it.',
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    how: 'Paste the address alone on a line; any author may. WordPress shows the widget without your options: to keep them, paste the HTML code into a Custom HTML block.',
  },
  { id: 'ghost', name: 'Ghost', how: 'Paste it into an HTML card.' },
  {
    id: 'amp',
    name: 'AMP',
    how: 'The first line belongs in the head. AMP shows frames only below the first screen, or with the placeholder.',
  },
  {
    id: 'script',
    name: 'Scripts only',
    how: 'For systems that take scripts but no frames. Where the script is removed, the link and credit remain.',
  },
  {
    id: 'list',
    name: 'No frames',
    how: 'For systems that strip frames: every date as text with its link, with a picture where one is kept. Neither changes when the record does.',
  },
  {
    id: 'picture',
    name: 'E-mail or print',
    how: 'A picture 600 pixels wide where one is kept, and every date as text with its link. Neither changes when the record does.',
  },
];
