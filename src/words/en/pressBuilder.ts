export const notLoaded = 'The builder did not load. Every widget with its code is listed below.';

export const preview = 'Preview';
export const skipPreview = 'Skip the preview';
/** Says, after a change, what the preview shows. */
export const previewChanged = 'Preview updated: {height} px high.';
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
/** The link to the preview and the height of the widget, at the foot of a phone. */
export const toPreview = 'Preview';
export const barSummary = '{height} px high';
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
