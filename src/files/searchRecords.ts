import { stepKinds } from '../record/select/countries.ts';
import { dateInWords } from '../record/time/dates.ts';
import type { Archive, Event, Measure } from '../record/model.ts';
import type { SearchKind } from '../words/searchKinds.ts';
import { sentence } from '../words/wording.ts';
import {
  articleUrl,
  bodyUrl,
  countryUrl,
  eventUrl,
  explainerUrl,
  guideUrl,
  personUrl,
  questionUrl,
  sourceUrl,
  termUrl,
  updateUrl,
} from '../site/urls.ts';

/** One thing a reader can find. */
export interface SearchRecord {
  /** Its address from the root of the site, without the base path. */
  url: string;
  kind: SearchKind;
  title: string;
  /** The date in words, if it has one. */
  date?: string;
  /** The ids of the tracks it belongs to. */
  tracks: string[];
  /** The text that is searched and from which the passage shown is taken. */
  text: string;
}

const joined = (...pieces: (string | undefined)[]) =>
  pieces.flatMap((piece) => (piece ? [sentence(piece)] : [])).join(' ');

const measureNames = ({ label, name }: Measure) => [label, name];

/** Names an event goes by that may not be in its text. */
function namesOf({ measures, others, ...event }: Event): string {
  const own = measures.filter((measure) => measure.event.id === event.id);
  const names = [...own.flatMap((measure) => [measure.name, measure.citation]), ...others];
  return joined(...new Set(names));
}

const tracksOf = (events: readonly Event[], measures: readonly Measure[] = []) => [
  ...new Set([...events, ...measures].map(({ track }) => track.id)),
];

/** Everything a reader can find, in the order of the archive; a long read comes in parts, each with an address of its own. */
export function searchRecords(archive: Archive): SearchRecord[] {
  return [
    ...archive.events.map((event): SearchRecord => ({
      url: eventUrl(event.id),
      kind: 'event',
      title: event.headline,
      date: dateInWords(event.date),
      tracks: [event.track.id],
      text: joined(
        event.summary,
        ...event.text.parts.map(({ plain }) => plain),
        ...event.disputed,
        namesOf(event),
      ),
    })),
    ...archive.explainers.flatMap((explainer): SearchRecord[] => {
      const common = {
        kind: 'explainer' as const,
        tracks: explainer.track ? [explainer.track.id] : tracksOf(explainer.events),
      };
      const [, ...parts] = explainer.text.parts;
      return [
        {
          ...common,
          url: explainerUrl(explainer.id),
          title: explainer.title,
          text: joined(
            explainer.standfirst,
            ...explainer.summary,
            ...explainer.facts.map(({ label, says }) => `${label}: ${says}`),
            explainer.text.parts[0]?.plain,
          ),
        },
        ...parts.map(({ id, title, plain }) => ({
          ...common,
          url: `${explainerUrl(explainer.id)}#${id}`,
          title: `${title} · ${explainer.short}`,
          text: plain,
        })),
      ];
    }),
    ...archive.guide.map((reader): SearchRecord => ({
      url: `${guideUrl()}#${reader.id}`,
      kind: 'guide',
      title: reader.name,
      tracks: tracksOf(
        [],
        reader.rules.flatMap(({ measure }) => measure ?? []),
      ),
      text: joined(reader.who, reader.answer, ...[...reader.rules, ...reader.next].map(({ says }) => says)),
    })),
    ...archive.questions.map((question): SearchRecord => ({
      url: questionUrl(question.id),
      kind: 'question',
      title: question.question,
      tracks: tracksOf(question.events, question.measures),
      text: joined(question.answer, question.caution),
    })),
    ...archive.people.map((person): SearchRecord => ({
      url: personUrl(person.id),
      kind: 'person',
      title: person.name,
      tracks: tracksOf(person.events, person.listing ? [person.listing.measure] : []),
      text: joined(
        person.role,
        person.unit,
        person.nameAsListed,
        person.nameNative,
        person.listing?.today,
        person.status,
        person.note,
      ),
    })),
    ...archive.bodies.map((body): SearchRecord => ({
      url: bodyUrl(body.id),
      kind: 'body',
      title: body.short && body.short !== body.name ? `${body.name} (${body.short})` : body.name,
      tracks: tracksOf(body.events),
      text: joined(body.what, body.place, ...body.lists.map(({ list }) => list), body.notOn, body.note),
    })),
    ...archive.glossary.map((term): SearchRecord => ({
      url: termUrl(term.id),
      kind: 'term',
      title: term.term,
      tracks: [],
      text: joined(...term.also, term.meaning),
    })),
    ...archive.countries.map((country): SearchRecord => ({
      url: countryUrl(country.id),
      kind: 'country',
      title: country.name,
      tracks: tracksOf(country.events),
      text: joined(
        ...country.steps.map(({ action, by, scope, basis }) =>
          joined(`${stepKinds[action].name}, ${by}`, scope, basis),
        ),
      ),
    })),
    ...archive.articles.map((article): SearchRecord => ({
      url: articleUrl(article.id),
      kind: 'article',
      title: article.title,
      ...(article.date ? { date: dateInWords(article.date) } : {}),
      tracks: tracksOf(article.events),
      text: joined(article.author, article.outlet, article.summary),
    })),
    ...archive.updates.map((update): SearchRecord => ({
      url: updateUrl(update.id),
      kind: 'update',
      title: update.title,
      date: dateInWords(update.date),
      tracks: tracksOf(update.touches.events, update.touches.measures),
      text: joined(update.what, update.was, update.now, update.why),
    })),
    ...archive.sources.map((source): SearchRecord => ({
      url: sourceUrl(source.id),
      kind: 'source',
      title: source.title,
      ...(source.date ? { date: dateInWords(source.date) } : {}),
      tracks: tracksOf(source.events),
      text: source.publisher,
    })),
  ];
}

/** Every name a reader may type whole, in small letters, with the address of what bears it. */
export function searchNames(archive: Archive): { url: string; names: string[] }[] {
  const { people, bodies, glossary, countries, measures } = archive;
  const entry = (url: string, ...names: (string | undefined)[]) => ({
    url,
    names: [...new Set(names.flatMap((name) => (name ? [name.toLowerCase()] : [])))],
  });
  return [
    ...people.map(({ id, name, nameAsListed, nameNative }) =>
      entry(personUrl(id), name, nameAsListed, nameNative),
    ),
    ...bodies.map(({ id, name, short }) => entry(bodyUrl(id), name, short)),
    ...glossary.map(({ id, term, also }) => entry(termUrl(id), term, ...also)),
    ...countries.map(({ id, name }) => entry(countryUrl(id), name)),
    ...measures.map((measure) => entry(eventUrl(measure.event.id), measure.id, ...measureNames(measure))),
  ];
}

/** The words of all titles and names, each once and as it is first written, against which a misspelt word is held. */
export function searchWords(records: readonly SearchRecord[]): string[] {
  const words = records
    .filter(({ kind }) => kind !== 'source' && kind !== 'article')
    .flatMap(({ title }) => title.match(/\p{L}{4,}/gu) ?? []);
  const forms = new Map<string, string>();
  for (const word of words) if (!forms.has(word.toLowerCase())) forms.set(word.toLowerCase(), word);
  return [...forms.keys()].sort().map((key) => forms.get(key) ?? key);
}
