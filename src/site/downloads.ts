import { chartUrl, dataUrl, url } from './urls.ts';

/** One file of the record with the forms it comes in. */
export interface Download {
  name: string;
  what: string;
  files: { label: string; to: string }[];
}

const data = (name: string, ...endings: string[]) =>
  endings.map((ending) => ({ label: ending.toUpperCase(), to: dataUrl(`${name}.${ending}`) }));

/** The files of the whole record; those of dates ahead only where it holds any. */
export const recordFiles = (hasWatch: boolean): Download[] => [
  {
    name: 'Events',
    what: 'Every dated event with its sources.',
    files: [
      ...data('events', 'csv', 'json', 'ics'),
      { label: 'JSON Schema', to: dataUrl('events.schema.json') },
    ],
  },
  { name: 'Measures', what: 'What binds whom, stage by stage.', files: data('measures', 'json') },
  { name: 'Sources', what: 'Every document, and how much of it was read.', files: data('sources', 'json') },
  { name: 'Articles', what: 'Press coverage, with what each piece says.', files: data('articles', 'json') },
  { name: 'People', what: 'Who is named, and who is listed.', files: data('people', 'json') },
  { name: 'Countries', what: 'What other governments did.', files: data('countries', 'csv', 'json') },
  ...(hasWatch
    ? [
        {
          name: 'Dates ahead',
          what: 'What lapses, returns, is due or must be renewed.',
          files: data('watch', 'ics', 'json'),
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

/** The files of one timeline: its events in several forms, and its figure. */
export const timelineFiles = (id: string): Download['files'] => [
  ...data(`timelines/${id}`, 'json', 'ics'),
  { label: 'TimelineJS CSV', to: dataUrl(`timelines/${id}.timelinejs.csv`) },
  { label: 'TimelineJS JSON', to: dataUrl(`timelines/${id}.timelinejs.json`) },
  { label: 'SVG', to: chartUrl(id, 'svg') },
  { label: 'PNG', to: chartUrl(id, 'png') },
];
