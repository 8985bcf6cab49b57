import { chartUrl, dataUrl, url } from './urls.ts';

/** A data set for download, with a file for each format. */
export interface DataDownload {
  name: string;
  /** The contents, in one sentence. */
  what: string;
  files: { label: string; to: string }[];
}

const dataFiles = (name: string, ...extensions: string[]) =>
  extensions.map((extension) => ({ label: extension.toUpperCase(), to: dataUrl(`${name}.${extension}`) }));

/** Returns the data files of the full record; `hasWatch` includes the upcoming dates. */
export const recordFiles = (hasWatch: boolean): DataDownload[] => [
  {
    name: 'Events',
    what: 'Every dated event with its sources.',
    files: [
      ...dataFiles('events', 'csv', 'json', 'ics'),
      { label: 'JSON Schema', to: dataUrl('events.schema.json') },
    ],
  },
  { name: 'Measures', what: 'What binds whom, stage by stage.', files: dataFiles('measures', 'json') },
  {
    name: 'Sources',
    what: 'Every document, and how much of it was read.',
    files: dataFiles('sources', 'json'),
  },
  {
    name: 'Articles',
    what: 'Press coverage, with what each piece says.',
    files: dataFiles('articles', 'json'),
  },
  { name: 'People', what: 'Who is named, and who is listed.', files: dataFiles('people', 'json') },
  { name: 'Countries', what: 'What other governments did.', files: dataFiles('countries', 'csv', 'json') },
  ...(hasWatch
    ? [
        {
          name: 'Dates ahead',
          what: 'What lapses, returns, is due or must be renewed.',
          files: dataFiles('watch', 'ics', 'json'),
        },
      ]
    : []),
  {
    name: 'Changes',
    what: 'What changed in the record, newest first.',
    files: [
      { label: 'Feed', to: url('feed.xml') },
      { label: 'JSON Feed', to: url('feed.json') },
    ],
  },
];

/** Returns the files of one timeline: its events in several formats, and its chart. */
export const timelineFiles = (id: string): DataDownload['files'] => [
  ...dataFiles(`timelines/${id}`, 'json', 'ics'),
  { label: 'TimelineJS CSV', to: dataUrl(`timelines/${id}.timelinejs.csv`) },
  { label: 'TimelineJS JSON', to: dataUrl(`timelines/${id}.timelinejs.json`) },
  { label: 'SVG', to: chartUrl(id, 'svg') },
  { label: 'PNG', to: chartUrl(id, 'png') },
];
