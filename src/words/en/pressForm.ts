export const formLabel = 'Widget options';
export const whatItShows = 'What it shows';
export const aTimeline = 'A timeline';
export const aTimelineWhat = 'Dates on a timeline, and in a list';
export const oneEvent = 'One event';
export const oneEventWhat = 'A date, what happened, and its sources';
export const whichTimeline = 'Which timeline';
/** A timeline with the number of its events. */
export const timelineOption = '{title} ({count})';
export const whichEvent = 'Which event';
export const topics = 'Topics';
export const layout = 'Layout';
/** The names of the layouts of a timeline, and what each shows. */
export const layouts = {
  compact: { name: 'Compact', what: 'The chart and the main dates; the rest open in place.' },
  full: { name: 'Full', what: 'The chart and every date.' },
  figure: { name: 'Chart', what: 'The chart alone.' },
  list: { name: 'List', what: 'The dates alone.' },
  story: { name: 'One at a time', what: 'A step for each date, with its place on the timeline.' },
};
export const recommended = 'Recommended';
/** The height of a layout in an article column. */
export const aboutPixels = 'about {height} px';

export const whichEvents = 'Choose the dates';
export const whichDates = 'Dates';
export const from = 'From';
export const fromStart = 'Start';
export const to = 'To';
export const toLastChecked = 'Date last checked';
export const atMost = 'Maximum number of events, most important first';
export const all = 'All';
export const openAndHighlight = 'Open and highlight';
export const openNone = 'None';
export const pickEvents = 'Pick individual events';
export const pickEventsLabel = 'Events to show; all if none are picked';

export const colors = 'Colors';
/** Whether the widget is light or dark. */
export const themes = {
  light: 'Light',
  dark: 'Dark',
  auto: 'Follow the reader',
  host: 'Follow my page',
};
/** What is said of the chosen colors, where their name does not say it all. */
export const themeHints = {
  auto: 'Light or dark as the reader’s own device is set, whatever your page looks like.',
  host: 'Light or dark as your page is shown. Needs the HTML code, whose script passes it on.',
};
export const accent = 'Accent color, six hex digits';
export const accentNone = 'None';

export const updates = 'Corrections and updates';
export const version = 'Version';
export const alwaysCurrent = 'Always current';
export const asOf = 'As of {date}';
export const alwaysCurrentNote = 'Corrections and new dates reach your page by themselves.';
export const frozenNote =
  'Never changes again; corrections will not reach it. It knows the options of the day it was made: the preview shows which of yours it follows.';
/** `command` is what the publisher of the site runs. */
export const noFrozenCopy =
  'For a version that never changes, ask the publisher of this site, who makes one with {command}.';

/** What the publisher types; the same in every language. */
export const freezeCommand = 'npm run freeze -- {widget}';

export const moreOptions = 'More options';
export const ownWords = 'Your headline and introduction';
export const ownTitle = 'Headline';
export const ownTitleNone = 'As on this site';
export const ownIntro = 'Introduction';
export const introKinds = { site: 'As on this site', none: 'None', own: 'Your own' };
export const ownIntroText = 'Your introduction';
export const ownWordsHint = 'Plain text. The widget says that these words are yours.';
/** How much of a text is used up. */
export const counter = '{count} of {max} characters';

export const heightKept = 'Height';
export const heightInPixels = 'Fixed height in pixels';
export const heightNone = 'As high as its content';
export const heightHint = 'For systems whose frames cannot grow: the list scrolls inside.';

export const look = 'Look';
export const transparent = 'No background of its own';
export const transparentHint = 'Whether it can be read then depends on your page.';
export const font = 'Font';
/** The kinds of fonts. */
export const fonts = { sans: 'Sans serif', serif: 'Serif', host: 'The font of my page' };
export const fontHints = {
  host: 'The font of your page shows where readers have it installed. Needs the HTML code.',
};
export const credit = 'Credit line';
export const credits = { full: 'Full', short: 'Name and date only' };
export const creditStays = 'The credit line always stays. It is the only condition of use.';

export const forYourPage = 'Fit into your page';
export const heading = 'Level of its heading';
export const headingTop = 'Level 1';
export const headings = { '2': 'Level 2', '3': 'Level 3', '4': 'Level 4' };
export const since = 'List what changed after';
export const sinceHint = 'For an article that is updated: the day it was last published.';
