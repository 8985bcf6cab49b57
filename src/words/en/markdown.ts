/** Below the title of a page as Markdown; `page` is its address, `link` the site. */
export const pageFacts = 'From {link}, as of {date}: {page}. Text and data: {license}.';
/** The title of the link from a page to the same as Markdown. */
export const thisPage = 'This page as Markdown';
/** A fact and what it is called. */
export const fact = '{name}: {value}';
/** The same, where several values follow on lines of their own. */
export const factWithList = '{name}:';
/** An entry of a list of events. */
export const datedLink = '{date}: {title}';
/** An entry of a list of pages: its title and what it says. */
export const described = '{title}: {description}';
/** A case on the home page: its title and its track. */
export const caseOfTrack = '{title} ({track})';

/** How many documents were read in a way, such as `In full: 12`. */
export const readCount = '{read}: {count}';
/** The documents behind an entry. */
export const entrySources = 'Sources: {sources}.';
/** A step of a government; `authority` is a sentence. */
export const stepLine = '{kind}, {date}. {authority}';
/** An event in the list of a timeline; `summary` is in sentences. */
export const timelineEntry = '{date}: {headline} ({track}). {summary}';
