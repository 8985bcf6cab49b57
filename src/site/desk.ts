import type { Archive, Site } from '../record/model.ts';
import { examplePublisher } from '../record/schema/site.ts';
import { errorBody, errorFile, errorSubject } from '../words/en/desk.ts';
import { fillText } from '../words/fill.ts';
import { aboutUrl, editUrl, fileUrl, issuesUrl, pressUrl } from './urls.ts';

type Publisher = NonNullable<Site['publisher']>;

/** Returns whether an address is that of a website, and not an e-mail address. */
export const isWebAddress = (address: string): boolean => address.startsWith('https://');

/** Returns whether an e-mail or web address is at example.org, as in a copy that nobody has filled in. */
const isExample = (address: string): boolean =>
  /^example\.org$/i.test(
    isWebAddress(address)
      ? (URL.parse(address)?.hostname.replace(/^www\./, '') ?? '')
      : (address.split('@').at(-1) ?? ''),
  );

/** Returns the fields of `site.yaml` that must be filled in before a copy is published: those that are missing or still hold the example. */
export function unfilledFields({ publisher, repository }: Pick<Site, 'publisher' | 'repository'>): string[] {
  const fields = {
    publisher: !publisher,
    'publisher.name': publisher?.name === examplePublisher,
    'publisher.contact': publisher && isExample(publisher.contact),
    'publisher.corrections': publisher && isExample(publisher.corrections),
    repository: isExample(repository),
  };
  return Object.entries(fields).flatMap(([field, isUnfilled]) => (isUnfilled ? [field] : []));
}

/** Returns who answers for the site; undefined while that is not filled in. */
export const publisherOf = (site: Pick<Site, 'publisher' | 'repository'>): Publisher | undefined =>
  unfilledFields(site).some((field) => field.startsWith('publisher')) ? undefined : site.publisher;

/** Returns the URL that an e-mail or web address opens. */
export const contactUrl = (address: string): string =>
  isWebAddress(address) ? address : `mailto:${address}`;

/** Where readers turn to from any page: the publisher, and the places for errors, citations and files. */
export interface Desk {
  /** Who answers for the site; undefined while nobody is named. */
  publisher?: Publisher | undefined;
  /** The page that says how to cite the site; undefined if it has none. */
  cite?: string | undefined;
  /** Returns the URL for reporting an error: a message with the address of the page, or the place that says where errors go. */
  report: (page: string, file?: string) => string;
  /** Returns the URL of a file of the record; undefined while nobody has said where its files are kept. */
  file?: ((file: string) => string) | undefined;
  /** Returns the URL for editing a file of the record; undefined like `file`. */
  edit?: ((file: string) => string) | undefined;
}

/** Returns whether the page about the site says who answers for it. */
export const namesPublisher = ({ pages }: Pick<Archive, 'pages'>): boolean =>
  pages.some(({ id, text }) => id === 'about' && text.uses.some(({ word }) => word === 'Publisher'));

/** Returns where readers of a record turn to. */
export function deskOf({ site, pages }: Pick<Archive, 'site' | 'pages'>): Desk {
  const publisher = publisherOf(site);
  const hasFiles = !unfilledFields(site).includes('repository');
  const place = namesPublisher({ pages })
    ? `${aboutUrl()}#corrections`
    : (publisher?.corrections ?? issuesUrl(site.repository));
  const mail = publisher && !isWebAddress(publisher.corrections) ? publisher.corrections : undefined;
  return {
    publisher,
    cite: pages.some(({ id }) => id === 'press') ? `${pressUrl()}#cite` : undefined,
    report: (page, file) => {
      if (mail === undefined) return place;
      const subject = fillText(errorSubject, { page });
      const body = file === undefined ? [errorBody] : [errorBody, fillText(errorFile, { file })];
      const query = { subject, body: `${body.join('\r\n\r\n')}\r\n` };
      const parts = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
      return `${contactUrl(mail)}?${parts.join('&')}`;
    },
    file: hasFiles ? (file) => fileUrl(site, file) : undefined,
    edit: hasFiles ? (file) => editUrl(site, file) : undefined,
  };
}
