/** The heading of all there is to take from the page of an event, and the titles and contents of what is folded below it. */
export const useTitle = 'Use this';
export const use = {
  quote: 'Quote',
  quoteHint: 'Text with its source',
  cite: 'Cite',
  citeHint: 'AP, Chicago, APA, BibTeX, RIS',
  embed: 'Embed',
  embedHint: 'Code for your page',
  link: 'Link',
  linkHint: 'Address and data file',
  history: 'History',
  historyHint: 'Checks, changes, corrections',
};

export const citeTitle = 'Cite this page';
export const citationFilesLabel = 'Citation files';
export const citationFormats = { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' };
export const citeSiteTitle = 'Cite this site';

export const copyQuote = 'Copy quote';
/** The first line of a quote. */
export const quotedEvent = '{headline} ({dates}).';
/** `dispute` says in whole sentences who claims what and who denies it. */
export const quotedDispute = 'In dispute: {dispute}';
export const quotedSource = 'Source: {publisher}, “{title},” {address}';
export const quotedSourceAt = 'Source: {publisher}, “{title},” {place}, {address}';
export const quotedFrom = 'From {site}: {address}';

export const embedNote =
  'Paste the code where the event should go. In WordPress, paste the address of this page on a line by itself.';
/** The link below a figure to the builder of widgets, and its accessible name. */
export const embedThis = 'Embed this';
export const embedThisTitle = 'Embed this: {title}';

export const embedOptions = 'Choose layout, colors and more';
export const copyCode = 'Copy code';

export const copyLink = 'Copy link';
export const eventFileLabel = 'This event as a file';
export const eventAsJson = 'This event as JSON';

/** `corrected` is `correctedOn`, `link` is `correctionLink`. */
export const correction = '{corrected} {title}. {link}';
export const correctedOn = 'Corrected {date}:';
export const correctionLink = 'What was wrong and what is right';

export const recordChecked = 'Last checked {date}.';
export const pageChanged = '{date}: {update}';
export const firstPublished = 'First published {date}.';

export const chartFiles = 'Download this chart: {svg}, {png}, {text}';
export const chartAsSvg = 'SVG';
export const chartAsPng = 'PNG';
export const chartAsText = 'text';
