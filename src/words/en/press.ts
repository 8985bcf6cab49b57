import type { Plural } from '../plural.ts';

export const allOptions = 'All widget options, with examples';
export const promisesTitle = 'What a widget does to your page';
export const promises = [
  { name: 'No cookies', text: 'Nothing is stored in the reader’s browser: no cookies and no other data.' },
  {
    name: 'No third parties',
    text: 'A widget contacts only this site, and sends nothing about the reader.',
  },
  { name: 'One file', text: 'Text, graphics and script come in one request, in the reader’s own font.' },
  {
    name: 'No script needed',
    text: 'Every date, summary and source is in the text. Scripts only fold and filter it.',
  },
];

/** What was measured of one widget. */
export const measured =
  '{widget}: {size}, {requests}, first words on the screen after {time} seconds, on a slow phone and a slow connection.';
export const requests = { one: '{count} request', other: '{count} requests' } satisfies Plural;
export const benchmark = 'How this was measured';
export const notMeasured =
  'This copy of the site has not been measured yet. The builder above measures each widget as it is served.';

export const readyTitle = 'Every widget with its code';
export const readyLede = 'Select a code, copy it, and paste it. Nothing else is needed.';
export const forWordPress = 'For WordPress, paste this address: {address}';
export const codeOf = 'Code: {title}';
export const files = 'Files: {files}';
/** The number of widgets that show one event each. */
export const eventWidgets = {
  one: 'One event: {count} widget',
  other: 'One event: {count} widgets',
} satisfies Plural;
export const eventWidgetsHow =
  'Each address is a widget. Paste it into WordPress as is, or put it in the code above in place of the address there.';
export const downloadsTitle = 'The data as files';
export const downloadsOf = '{what} {files}';

export const terms = 'Terms';
export const sources = 'Sources';
export const licence = 'Text, data and images: {licence}.';
