export const title = 'Widget options';
export const lede =
  'Everything you can change about a widget by adding to its address, without a line of code of your own.';
export const builderLink = 'The widget builder sets most of these for you and writes the code.';

export const howTitle = 'How to set an option';
export const how =
  'Put a question mark after the address of a widget, then the options, joined by &. An option that is misspelled, or has a value that is not listed here, is ignored; the rest still apply.';
export const exampleTitle = 'A complete example';
export const example =
  'A compact timeline with a headline of your own that follows the colors of your page. Paste it into your article as it is:';
export const copyCode = 'Copy the code';

export const tableTitle = 'Every option';
/** The head of each column of the table. */
export const columns = {
  option: 'Option',
  values: 'Values',
  initial: 'If left out',
  what: 'What it does',
  widgets: 'Works in',
  example: 'Example',
};

/** The widgets an option works in. */
export const widgetGroups = {
  all: 'All widgets',
  introduced: 'All widgets but those of one event and stories',
  timelines: 'Timelines',
  lists: 'Timelines and the zoomable timeline',
  dates: 'Timelines, the zoomable timeline and stories',
};

/** What each option takes, what happens without it, and what it does; the numbers are the limits in the code. */
export const options = {
  layout: {
    values: 'full, compact, figure, list or story',
    initial: 'full',
    what: 'full shows everything. compact shows the chart, the most important dates and a button that opens the rest in place. figure is the chart alone, list the dates alone. story shows one date at a time, if the timeline has a story.',
  },
  height: {
    values: 'A whole number of pixels, from {minHeight} to {maxHeight}',
    initial: 'As tall as its content',
    what: 'Fixes the height, for pages that cannot resize a frame. The credit line stays in sight, and so does the title, except in widgets of one event and in stories; the rest scrolls. Below {introHeight} pixels our introduction is left out.',
  },
  title: {
    values: 'Up to {titleLength} characters of plain text',
    initial: 'Our title',
    what: 'Puts your headline in place of ours, and the credit line says that it is yours. It shows only inside a frame.',
  },
  intro: {
    values: 'Up to {introLength} characters of plain text, or nothing',
    initial: 'Our introduction',
    what: 'Puts your introduction in place of ours, and the credit line says that it is yours. With nothing after the equals sign, there is no introduction. It shows only inside a frame.',
  },
  theme: {
    values: 'light, dark, auto or host',
    initial: 'light in a frame, auto in a window of its own',
    what: 'auto follows the reader’s system. host follows the color scheme of your page around the frame, which embed.js passes on; without embed.js it is light.',
  },
  transparent: {
    values: '1',
    initial: 'A white or a dark background',
    what: 'Leaves out the background, so that yours shows through. Whether readers can read the text on it is then up to you: set theme to match. Browsers keep a background where the color schemes of the widget and your page differ.',
  },
  font: {
    values: 'sans, serif or host',
    initial: 'sans',
    what: 'host uses the font of your page around the frame, which embed.js passes on. Widgets download no fonts, so only one that the reader’s device has can show; without embed.js it is sans.',
  },
  credit: {
    values: 'full or short',
    initial: 'full',
    what: 'short keeps the name of this site and the date of the last check, and leaves out the other links. The credit line itself never goes away.',
  },
  accent: {
    values: 'A color: six hexadecimal digits',
    initial: 'The color of the text',
    what: 'Colors the line at the top, the name of this site and what is selected. A color too faint to read is darkened or lightened.',
  },
  track: {
    values: 'Ids of topics, separated by commas',
    initial: 'All topics',
    what: 'Shows only the dates of these topics. The ids are in the addresses of the topic pages.',
  },
  from: {
    values: 'A year, a month or a day: 2017, 2017-07 or 2017-07-11',
    initial: 'The first date',
    what: 'Shows only what happened then or later.',
  },
  to: {
    values: 'A year, a month or a day',
    initial: 'The last date',
    what: 'Shows only what happened then or earlier.',
  },
  events: {
    values: 'Ids of events, separated by commas',
    initial: 'All events',
    what: 'Shows only these events. The ids are in the addresses of the event pages.',
  },
  max: {
    values: 'A whole number, from 1',
    initial: 'All events',
    what: 'Shows at most so many events, the most important ones.',
  },
  event: {
    values: 'The id of one event',
    initial: 'None',
    what: 'Opens and marks this event.',
  },
  heading: {
    values: '2, 3 or 4',
    initial: '1',
    what: 'Sets the heading level of the title for screen readers, so that it fits into the outline of your page.',
  },
  since: {
    values: 'A day: 2026-11-22',
    initial: 'No list of changes',
    what: 'Lists what changed in the widget after this day.',
  },
};

/** The headline in the complete example, and in the example of that option. */
export const exampleHeadline = 'How it came to this';
export const exampleIntro = 'The steps in order.';

export const heightsTitle = 'How tall each layout is';
/** The timeline whose heights are listed, and the width of the column. */
export const heights = 'Estimates for “{title}” in a column {width} pixels wide, with every row folded:';
export const pixels = '{height} px';

export const oembedTitle = 'oEmbed for a layout';
export const oembed =
  'For systems that ask for oEmbed: each timeline has a response for each of its layouts, as JSON and XML, with its height and address.';

export const messagesTitle = 'For developers: messages';
export const messages =
  'embed.js resizes the frame, keeps the open event in the address of your page (for a frame with data-mirror="name"), and passes on color scheme and font. If you use a script of your own instead, these are the objects sent with postMessage:';
/** The messages between a widget and the page around it, with what they do. */
export const messageKinds = [
  { code: "{ sentinel: 'amp', type: 'embed-size', height }", what: 'From the widget: its height in pixels.' },
  { code: "{ sentinel: 'amp' }", what: 'To the widget: asks for its height.' },
  {
    code: "{ type: 'record-look', dark, font }",
    what: 'To the widget: whether your page is dark (true or false), for theme=host, and a list of font families, for font=host.',
  },
  {
    code: "{ type: 'record-mirror', event }",
    what: 'To the widget: opens an event by its id, if there is one, and asks to hear of others.',
  },
  {
    code: "{ type: 'record-event', event }",
    what: 'From the widget, once asked: the id of the event the reader opened, or nothing if it was closed.',
  },
];
