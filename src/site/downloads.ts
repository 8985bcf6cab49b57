import * as words from '../words/en/downloads.ts';
import { chartUrl, dataUrl, url } from './urls.ts';

/** A data set for download, with a file for each format. */
export interface DataDownload {
  name: string;
  /** The contents, in one sentence. */
  what: string;
  files: { label: string; to: string }[];
  /** The section a record needs for it to exist. */
  section?: App.Locals['sections'][number];
}

const dataFiles = (name: string, ...extensions: ('csv' | 'json' | 'ics')[]) =>
  extensions.map((extension) => ({ label: words.formats[extension], to: dataUrl(`${name}.${extension}`) }));

/** Returns the data files of the full record; `hasWatch` includes the upcoming dates, and without measures nobody is listed. */
export const recordFiles = (hasWatch: boolean, hasMeasures: boolean): DataDownload[] => [
  {
    name: words.events,
    what: words.eventsContents,
    files: [
      ...dataFiles('events', 'csv', 'json', 'ics'),
      { label: words.formats.schema, to: dataUrl('events.schema.json') },
    ],
  },
  {
    section: 'in-force',
    name: words.measures,
    what: words.measuresContents,
    files: dataFiles('measures', 'csv', 'json'),
  },
  {
    name: words.sources,
    what: words.sourcesContents,
    files: dataFiles('sources', 'csv', 'json'),
  },
  {
    section: 'articles',
    name: words.articles,
    what: words.articlesContents,
    files: dataFiles('articles', 'csv', 'json'),
  },
  {
    section: 'people',
    name: words.people,
    what: hasMeasures ? words.peopleContents : words.peopleContentsUnlisted,
    files: dataFiles('people', 'csv', 'json'),
  },
  {
    section: 'bodies',
    name: words.bodies,
    what: words.bodiesContents,
    files: dataFiles('bodies', 'csv', 'json'),
  },
  {
    section: 'world',
    name: words.countries,
    what: words.countriesContents,
    files: dataFiles('countries', 'csv', 'json'),
  },
  ...(hasWatch
    ? [
        {
          name: words.watch,
          what: words.watchContents,
          files: dataFiles('watch', 'csv', 'json', 'ics'),
        },
      ]
    : []),
  {
    name: words.updates,
    what: words.updatesContents,
    files: [
      { label: words.formats.feed, to: url('feed.xml') },
      { label: words.formats.jsonFeed, to: url('feed.json') },
    ],
  },
];

/** Returns the files of one timeline: its events in several formats, and its chart. */
export const timelineFiles = (id: string): DataDownload['files'] => [
  ...dataFiles(`timelines/${id}`, 'json', 'ics'),
  { label: words.formats.timelineJsCsv, to: dataUrl(`timelines/${id}.timelinejs.csv`) },
  { label: words.formats.timelineJsJson, to: dataUrl(`timelines/${id}.timelinejs.json`) },
  { label: words.formats.svg, to: chartUrl(id, 'svg') },
  { label: words.formats.png, to: chartUrl(id, 'png') },
];
