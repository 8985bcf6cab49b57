/** The label of a link to a file, by the format of the file. */
export const formats = {
  csv: 'CSV',
  json: 'JSON',
  ics: 'ICS',
  svg: 'SVG',
  png: 'PNG',
  schema: 'JSON Schema',
  feed: 'Feed',
  jsonFeed: 'JSON Feed',
  timelineJsCsv: 'TimelineJS CSV',
  timelineJsJson: 'TimelineJS JSON',
};

export const events = 'Events';
export const eventsContents = 'Every dated event with its sources.';
export const measures = 'Measures';
export const measuresContents = 'Who must comply with what, stage by stage.';
export const sources = 'Sources';
export const sourcesContents = 'Every document, and how much of it we read.';
export const articles = 'Articles';
export const articlesContents = 'Press coverage, with a summary of each article.';
export const people = 'People';
export const peopleContents = 'Who is named, and who is sanctioned.';
/** Instead of `peopleContents`, in a record without measures. */
export const peopleContentsUnlisted = 'Who acted and who was named.';
export const bodies = 'Companies and agencies';
export const bodiesContents = 'Companies, agencies and courts, and the lists each is on.';
export const countries = 'Countries';
export const countriesContents = 'What other governments did.';
export const watch = 'Dates to watch';
export const watchContents = 'What expires, returns, falls due or must be renewed.';
export const updates = 'Changes';
export const updatesContents = 'What changed on this site, newest first.';
