import { nameWithPlace } from '../record/link/references.ts';
import { csv } from './csv.ts';
import { anchor, markup } from './markup.ts';
import type { EventData } from './shapes/event.ts';
import type { Head } from './shapes/parts.ts';

/** A date as TimelineJS takes it: only the parts that are known. */
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

/** A timeline in the form of TimelineJS3. */
export interface TimelineJs {
  title: Slide;
  events: Slide[];
  scale: 'human';
}

const dateOf = (date: string): SlideDate => {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, ...(month ? { month } : {}), ...(day ? { day } : {}) };
};

const slideText = ({ summary, disputed, sources, url }: EventData) =>
  [
    `<p>${markup(summary)}</p>`,
    ...disputed.map((point) => `<p>Disputed: ${markup(point)}</p>`),
    `<p>Sources: ${sources.map(({ url: place, publisher, at }) => anchor(place, nameWithPlace(publisher, at))).join('; ')}. ${anchor(url, 'The event in the record')}</p>`,
  ].join('');

const titleText = ({ description, url, license, attribution, reviewed }: TitleHead) =>
  `<p>${markup(description)}</p><p>Checked ${reviewed}. ${anchor(url, attribution)}. ${anchor(license.url, license.name)}</p>`;

type TitleHead = Pick<Head, 'title' | 'description' | 'url' | 'license' | 'attribution' | 'reviewed'>;

/** Events as the JSON of TimelineJS3; months and years stay what they are. Measures are no eras there: eras that overlap are drawn over one another. */
export function timelineJs(head: TitleHead, events: readonly EventData[]): TimelineJs {
  return {
    title: { text: { headline: markup(head.title), text: titleText(head) } },
    events: events.map((event) => ({
      unique_id: event.id,
      start_date: dateOf(event.date),
      ...(event.end ? { end_date: dateOf(event.end) } : {}),
      display_date: event.when,
      group: event.track.name,
      text: { headline: markup(event.headline), text: slideText(event) },
    })),
    scale: 'human',
  };
}

const columns = [
  ...['Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time', 'Display Date'],
  ...['Headline', 'Text', 'Media', 'Media Credit', 'Media Caption', 'Media Thumbnail', 'Type', 'Group'],
  ...['Background'],
];

/** Events as the CSV of TimelineJS3, with the columns of its spreadsheet. */
export function timelineJsCsv(head: TitleHead, events: readonly EventData[]): string {
  const { title, events: slides } = timelineJs(head, events);
  const row = ({ start_date: start, end_date: end, display_date: shown, text, group }: Slide, type = '') => [
    ...[start?.year, start?.month, start?.day, '', end?.year, end?.month, end?.day, '', shown],
    ...[text.headline, text.text, '', '', '', '', type, group, ''],
  ];
  return csv(columns, [row(title, 'title'), ...slides.map((slide) => row(slide))]);
}
