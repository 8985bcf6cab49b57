export const notLoaded = 'The builder did not load. Every widget with its code is listed below.';
export const formLabel = 'Widget options';
export const whatItShows = 'What it shows';
export const aTimeline = 'A timeline';
export const aTimelineWhat = 'Dates on a timeline, and in a list';
export const oneEvent = 'One event';
export const oneEventWhat = 'A date, what happened, and its sources';
export const whichTimeline = 'Which timeline';
export const timeline = 'Timeline';
/** A timeline with the number of its events. */
export const timelineOption = '{title} ({count})';
export const whichEvent = 'Which event';
export const event = 'Event';
export const topics = 'Topics';
export const whichEvents = 'Which events';
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
export const themes = { auto: 'Follow the reader', light: 'Light', dark: 'Dark' };
export const accent = 'Accent color, six hex digits';
export const accentNone = 'None';
export const heightKept = 'Reserved height';
export const heightInPixels = 'In pixels, until the frame reports its own';
export const creditStays = 'The credit line always stays. It is the only condition of use.';

export const preview = 'Preview';
export const previewWidth = 'Width of the preview, in pixels';
export const fluid = 'Fluid';
export const facts = {
  height: 'Height at this width',
  bytes: 'Size, compressed',
  requests: 'Requests',
  contrast: 'Contrast',
};
export const previewAndCode = 'Preview and code';
export const codeForPage = 'Code for your page';
export const code = 'Code';
export const copyCode = 'Copy the code';
export const copied = 'Copied.';
export const copyByKeyboard = 'The code is selected: copy it with the keyboard.';
export const png = 'PNG';
export const svg = 'SVG';

export const previewOf = 'Preview: {title}';
export const pixels = '{height} px';
export const kilobytes = '{size} kB';
export const notArrived = 'The widget did not load';
export const requestsToOthers = '{requests}, {foreign} to other sites';
export const requestsNoneToOthers = '{requests}, none to other sites';
/** The contrast on a light and on a dark background. */
export const contrastRatios = '{light}:1 on light, {dark}:1 on dark';
export const accentChangedOnLight = 'To keep text readable, the widget uses {light} on light.';
export const accentChangedOnDark = 'To keep text readable, the widget uses {dark} on dark.';
export const accentChangedOnBoth =
  'To keep text readable, the widget uses {light} on light and {dark} on dark.';
/** An event in a list to choose from. */
export const datedEvent = '{date}: {event}';

// The list of dates in the codes without a frame.
export const since = 'Since {date}';
export const issued = 'Issued {date}';
export const listed = 'Sanctioned {date}';
export const notListed = 'Not listed as of {date}';
export const measure = '{kind}: {name}';
export const person = '{name}, {role}';
export const step = '{country}: {step}, by {by}';
/** The alt text of a picture kept from an earlier date. */
export const pinnedAlt = '{title}, as of {date}. Every date is listed below.';
