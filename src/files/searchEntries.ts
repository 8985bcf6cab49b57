import { formatDate } from '../words/format.ts';
import type { Archive, Event, Measure } from '../record/model.ts';
import type { SearchKind } from '../words/searchKinds.ts';
import { ensurePeriod } from '../words/wording.ts';
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

/** One entry of the search index. */
export interface SearchEntry {
  /** Its URL from the root of the site, without the base path. */
  url: string;
  kind: SearchKind;
  title: string;
  /** The date in words, if there is one. */
  date?: string;
  /** The ids of the tracks it belongs to. */
  tracks: string[];
  /** The text to search, from which the excerpt of a result is taken. */
  text: string;
}

const joinSentences = (...pieces: (string | undefined)[]) =>
  pieces.flatMap((piece) => (piece ? [ensurePeriod(piece)] : [])).join(' ');

const measureNames = ({ label, name }: Measure) => [label, name];

/** The names and citations of an event that may not be in its text. */
function namesOf({ measures, others, ...event }: Event): string {
  const ownMeasures = measures.filter((measure) => measure.event.id === event.id);
  const names = [...ownMeasures.flatMap((measure) => [measure.name, measure.citation]), ...others];
  return joinSentences(...new Set(names));
}

const tracksOf = (events: readonly Event[], measures: readonly Measure[] = []) => [
  ...new Set([...events, ...measures].map(({ track }) => track.id)),
];

/** All entries of the search index; each part of a long read is an entry with its own URL. */
export function searchEntries(archive: Archive): SearchEntry[] {
  return [
    ...archive.events.map((event): SearchEntry => ({
      url: eventUrl(event.id),
      kind: 'event',
      title: event.headline,
      date: formatDate(event.date),
      tracks: [event.track.id],
      text: joinSentences(
        event.summary,
        ...event.text.parts.map(({ plain }) => plain),
        ...event.disputed,
        namesOf(event),
      ),
    })),
    ...archive.explainers.flatMap((explainer): SearchEntry[] => {
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
          text: joinSentences(
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
    ...archive.guide.map((reader): SearchEntry => ({
      url: `${guideUrl()}#${reader.id}`,
      kind: 'guide',
      title: reader.name,
      tracks: tracksOf(
        [],
        reader.rules.flatMap(({ measure }) => measure ?? []),
      ),
      text: joinSentences(
        reader.who,
        reader.answer,
        ...[...reader.rules, ...reader.next].map(({ says }) => says),
      ),
    })),
    ...archive.questions.map((question): SearchEntry => ({
      url: questionUrl(question.id),
      kind: 'question',
      title: question.question,
      tracks: tracksOf(question.events, question.measures),
      text: joinSentences(question.answer, question.caution),
    })),
    ...archive.people.map((person): SearchEntry => ({
      url: personUrl(person.id),
      kind: 'person',
      title: person.name,
      tracks: tracksOf(person.events, person.listing ? [person.listing.measure] : []),
      text: joinSentences(
        person.role,
        person.unit,
        person.nameAsListed,
        person.nameNative,
        person.listing?.today,
        person.status,
        person.note,
      ),
    })),
    ...archive.bodies.map((body): SearchEntry => ({
      url: bodyUrl(body.id),
      kind: 'body',
      title: body.short && body.short !== body.name ? `${body.name} (${body.short})` : body.name,
      tracks: tracksOf(body.events),
      text: joinSentences(
        body.what,
        body.place,
        ...body.lists.map(({ list }) => list),
        body.notOn,
        body.note,
      ),
    })),
    ...archive.glossary.map((term): SearchEntry => ({
      url: termUrl(term.id),
      kind: 'term',
      title: term.term,
      tracks: [],
      text: joinSentences(...term.also, term.meaning),
    })),
    ...archive.countries.map((country): SearchEntry => ({
      url: countryUrl(country.id),
      kind: 'country',
      title: country.name,
      tracks: tracksOf(country.events),
      text: joinSentences(
        ...country.steps.map(({ action, by, scope, basis }) =>
          joinSentences(`${action.name}, ${by}`, scope, basis),
        ),
      ),
    })),
    ...archive.articles.map((article): SearchEntry => ({
      url: articleUrl(article.id),
      kind: 'article',
      title: article.title,
      ...(article.date ? { date: formatDate(article.date) } : {}),
      tracks: tracksOf(article.events),
      text: joinSentences(article.author, article.outlet, article.summary),
    })),
    ...archive.updates.map((update): SearchEntry => ({
      url: updateUrl(update.id),
      kind: 'update',
      title: update.title,
      date: formatDate(update.date),
      tracks: tracksOf(update.touches.events, update.touches.measures),
      text: joinSentences(update.what, update.was, update.now, update.why),
    })),
    ...archive.sources.map((source): SearchEntry => ({
      url: sourceUrl(source.id),
      kind: 'source',
      title: source.title,
      ...(source.date ? { date: formatDate(source.date) } : {}),
      tracks: tracksOf(source.events),
      text: source.publisher,
    })),
  ];
}

/** Every full name a reader may type, in lower case, with the URL of the record it names. */
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

/** The words of all titles (four letters or more, not of sources and articles), to correct misspelled queries; each once, as first written. */
export function searchWords(records: readonly SearchEntry[]): string[] {
  const words = records
    .filter(({ kind }) => kind !== 'source' && kind !== 'article')
    .flatMap(({ title }) => title.match(/\p{L}{4,}/gu) ?? []);
  const spellings = new Map<string, string>();
  for (const word of words) if (!spellings.has(word.toLowerCase())) spellings.set(word.toLowerCase(), word);
  return [...spellings.keys()].sort().map((key) => spellings.get(key) ?? key);
}
