export const citeTitle = 'Cite this page';
export const copyCitation = 'Copy citation';
export const citationFilesLabel = 'Citation files';
export const citationFormats = { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' };
export const eventCitation = '“{headline},” {site}, event of {dates}, last checked {checked}, {address}';
export const citeSiteTitle = 'Cite this site';
export const siteCitation = '{site}, last checked {checked}, {address}';
export const pageCitation = '“{title},” {site}, last checked {checked}, {address}';

export const quoteTitle = 'Quote this event';
export const copyQuote = 'Copy quote';
/** The first line of a quote. */
export const quotedEvent = '{headline} ({dates}).';
export const quotedDispute = 'Parts of this are disputed; the page says which, and by whom.';
export const quotedSource = 'Source: {publisher}, “{title},” {address}';
export const quotedSourceAt = 'Source: {publisher}, “{title},” {place}, {address}';
export const quotedFrom = 'From {site}: {address}';

export const embedTitle = 'Embed this event';
export const embedNote =
  'Paste the code where the event should go. In WordPress, paste the address of this page on a line by itself.';
export const embedOptions = 'Choose colors and height';
export const copyCode = 'Copy code';

export const linkTitle = 'Link to this page';
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
