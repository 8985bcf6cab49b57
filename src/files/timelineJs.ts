import { nameWithPinpoint } from '../record/link/references.ts';
import * as words from '../words/en/files.ts';
import { fillText } from '../words/fill.ts';
import { csv } from './csv.ts';
import { anchor, escapeText } from './markup.ts';
import type { EventData } from './shapes/event.ts';
import type { Head } from './shapes/parts.ts';

/** A date of TimelineJS, with only the parts that are known. */
interface SlideDate {
  year: number;
  month?: number;
  day?: number;
}

/** One slide of TimelineJS. */
interface Slide {
  unique_id?: string;
  start_date?: SlideDate;
  end_date?: SlideDate;
  display_date?: string;
  group?: string;
  text: { headline: string; text: string };
}

/** The JSON of a TimelineJS3 timeline. */
export interface TimelineJs {
  title: Slide;
  events: Slide[];
  scale: 'human';
}

const slideDate = (date: string): SlideDate => {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, ...(month ? { month } : {}), ...(day ? { day } : {}) };
};

const slideText = ({ summary, disputed, sources, url }: EventData) =>
  [
    `<p>${escapeText(summary)}</p>`,
    ...disputed.map((point) => `<p>${escapeText(fillText(words.disputed, { point }))}</p>`),
    `<p>${fillText(words.slideSources, {
      sources: sources
        .map(({ url: place, publisher, at }) => anchor(place, nameWithPinpoint(publisher, at)))
        .join('; '),
      link: anchor(url, words.eventInRecord),
    })}</p>`,
  ].join('');

const titleText = ({ description, url, license, attribution, reviewed }: TitleHead) =>
  `<p>${escapeText(description)}</p><p>${fillText(words.slideCredit, {
    date: reviewed,
    attribution: anchor(url, attribution),
    license: anchor(license.url, license.name),
  })}</p>`;

type TitleHead = Pick<Head, 'title' | 'description' | 'url' | 'license' | 'attribution' | 'reviewed'>;

/** Events as the JSON of TimelineJS3; dates known to the month or year keep that precision. Measures are not added as eras, because TimelineJS draws overlapping eras over one another. */
export function timelineJs(head: TitleHead, events: readonly EventData[]): TimelineJs {
  return {
    title: { text: { headline: escapeText(head.title), text: titleText(head) } },
    events: events.map((event) => ({
      unique_id: event.id,
      start_date: slideDate(event.date),
      ...(event.end ? { end_date: slideDate(event.end) } : {}),
      display_date: event.when,
      group: event.track.name,
      text: { headline: escapeText(event.headline), text: slideText(event) },
    })),
    scale: 'human',
  };
}

const columns = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Type',
  'Group',
  'Background',
];

/** Events as the CSV of TimelineJS3, with the columns of its spreadsheet template. */
export function timelineJsCsv(head: TitleHead, events: readonly EventData[]): string {
  const { title, events: slides } = timelineJs(head, events);
  const row = (
    { start_date: start, end_date: end, display_date: displayDate, text, group }: Slide,
    type = '',
  ) => [
    start?.year,
    start?.month,
    start?.day,
    '',
    end?.year,
    end?.month,
    end?.day,
    '',
    displayDate,
    text.headline,
    text.text,
    '',
    '',
    '',
    '',
    type,
    group,
    '',
  ];
  return csv(columns, [row(title, 'title'), ...slides.map((slide) => row(slide))]);
}
