/** The styles of citation on the page of an event, with what each is for. */
export const styles = {
  ap: { name: 'AP', hint: 'A sentence for a news story' },
  chicago: { name: 'Chicago', hint: 'A note' },
  apa: { name: 'APA', hint: 'An entry in a list of references' },
};
export const copyStyle = 'Copy {style}';

// AP has no list of references: the sentence names the source, and the link goes with it.
export const apEvent = '{headline} ({dates}), according to {site} ({address}), last checked {checked}.';
export const apPage = 'According to “{title}” on {site} ({address}), last checked {checked}.';
export const apSite = 'According to {site} ({address}), last checked {checked}.';
export const apDate = '{month} {day}, {year}';
export const apDateRange = '{from} to {to}';
/** The months as AP writes them before a day. */
export const apMonths = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

// Chicago Manual of Style, notes; 18th edition, 14.104.
export const chicagoEvent = '“{title},” event of {dates}, {site}, last modified {changed}, {address}.';
export const chicagoPage = '“{title},” {site}, last modified {changed}, {address}.';
export const chicagoListPage = '“{title},” {site}, last checked {checked}, {address}.';
export const chicagoSite = '{site}, last modified {changed}, {address}.';
/** The note for a document; `date` is its date, or `chicagoNoDate` if none is known. */
export const chicagoIn = '“{title},” {container}, {date}, {address}.';
export const chicagoBy = '{author}, “{title},” {date}, {address}.';
export const chicagoByIn = '{author}, “{title},” {container}, {date}, {address}.';
export const chicagoNoDate = 'n.d.';

// APA, 7th edition: without an author the title comes first, and a site that is its own author is named once.
export const apaEvent = '{title} [Event of {dates}]. ({date}). {site}. {address}';
export const apaPage = '{title} ({date}). {site}. {address}';
export const apaSite = '{site}. ({date}). {address}';
export const apaEventBy = '{author}. ({date}). {title} [Event of {dates}]. {site}. {address}';
export const apaPageBy = '{author}. ({date}). {title} {site}. {address}';
export const apaSiteBy = '{author}. ({date}). {site}. {address}';
export const apaDate = '{year}, {monthDay}';
