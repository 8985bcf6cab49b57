import * as words from './en/citationStyles.ts';
import { fillText } from './fill.ts';
import type { Site } from '../record/model.ts';
import { formatDate, formatDateRange, formatLongMonthDay } from './format.ts';
import { ensurePeriod } from './wording.ts';

/** What a citation line says of a page of the site. */
export interface CitedPage {
  title: string;
  /** Who answers for the site, if that is somebody else than the site itself. */
  authors: readonly string[];
  /** The name of the site; absent if the site as a whole is cited. */
  container?: string | undefined;
  /** The day the page last changed. */
  date: string;
  url: string;
  /** The day the site was last checked. */
  accessed: string;
}

/** What a citation line says of a document; its date is absent if it is not known. */
export type CitedDocument = Omit<CitedPage, 'date' | 'accessed'> & { date?: string | undefined };

/** The dates of an event, the second if it took more than one day. */
export interface EventDates {
  date: string;
  end?: string | undefined;
}

/** The citation of a page in each style, as plain text. */
export type CitationLines = Record<keyof typeof words.styles, string>;

/** A date as AP writes it: `Sept. 13, 2017`, and without a day the month in full. */
function apDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = words.apMonths[Number(month) - 1];
  if (day === undefined || name === undefined) return formatDate(date);
  return fillText(words.apDate, { month: name, day: Number(day), year });
}

const apDates = ({ date, end = date }: EventDates) =>
  date === end ? apDate(date) : fillText(words.apDateRange, { from: apDate(date), to: apDate(end) });

/** A title within quotation marks, with its own marks made single. */
const quoted = (title: string) => title.replaceAll('“', '‘').replaceAll('”', '’');

const apaDate = (date: string) =>
  fillText(words.apaDate, { year: date.slice(0, 4), monthDay: formatLongMonthDay(date) });

/** Returns the citation of a page of an event in each style. */
export function citeEventPage(page: CitedPage, event: EventDates): CitationLines {
  const { title, authors, container: site = '', date, url: address, accessed } = page;
  const [author] = authors;
  const dates = formatDateRange(event.date, event.end ?? event.date);
  const apa = { title, dates, date: apaDate(date), site, address };
  return {
    ap: fillText(words.apEvent, {
      headline: title,
      dates: apDates(event),
      site,
      address,
      checked: apDate(accessed),
    }),
    chicago: fillText(words.chicagoEvent, {
      title: quoted(title),
      dates,
      site,
      changed: formatDate(date),
      address,
    }),
    apa:
      author === undefined
        ? fillText(words.apaEvent, apa)
        : fillText(words.apaEventBy, { ...apa, author: author.replace(/\.$/, '') }),
  };
}

/** Returns the citation of any other page of the site in each style. */
export function citeOtherPage(page: CitedPage): CitationLines {
  const { title, authors, container: site = '', date, url: address, accessed } = page;
  const [author] = authors;
  const apa = { title: ensurePeriod(title), date: apaDate(date), site, address };
  return {
    ap: fillText(words.apPage, { title: quoted(title), site, address, checked: apDate(accessed) }),
    chicago: fillText(words.chicagoPage, { title: quoted(title), site, changed: formatDate(date), address }),
    apa:
      author === undefined
        ? fillText(words.apaPage, apa)
        : fillText(words.apaPageBy, { ...apa, author: author.replace(/\.$/, '') }),
  };
}

/** Returns the citation of the whole site in each style; its title is the name of the site. */
export function citeWholeSite({
  title: site,
  authors,
  date,
  url: address,
  accessed,
}: CitedPage): CitationLines {
  const [author] = authors;
  const apa = { site, date: apaDate(date), address };
  return {
    ap: fillText(words.apSite, { site, address, checked: apDate(accessed) }),
    chicago: fillText(words.chicagoSite, { site, changed: formatDate(date), address }),
    apa:
      author === undefined
        ? fillText(words.apaSite, apa)
        : fillText(words.apaSiteBy, { ...apa, author: author.replace(/\.$/, '') }),
  };
}

/** Returns the citation of a page that has no day of change of its own, such as a list, as a Chicago note with the day the site was last checked. */
export const citeListPage = (
  title: string,
  { name, reviewed }: Pick<Site, 'name' | 'reviewed'>,
  address: string,
): string =>
  fillText(words.chicagoListPage, {
    title: quoted(title),
    site: name,
    checked: formatDate(reviewed),
    address,
  });

/** Returns a document as a Chicago note; one without a date says so. */
export function citeDocument(document: CitedDocument): string {
  const { title, authors, container, date, url: address } = document;
  const values = {
    title: quoted(title),
    date: date === undefined ? words.chicagoNoDate : formatDate(date),
    address,
  };
  const [author] = authors;
  if (author === undefined) return fillText(words.chicagoIn, { ...values, container: container ?? '' });
  return container === undefined
    ? fillText(words.chicagoBy, { ...values, author })
    : fillText(words.chicagoByIn, { ...values, author, container });
}
