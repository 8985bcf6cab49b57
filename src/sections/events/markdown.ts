import { stepsForEvent } from '../../charts/steps.ts';
import { citeEvent } from '../../files/citation.ts';
import { citeBlocks } from '../../markdown/cite.ts';
import { correctionNotes } from '../../markdown/corrections.ts';
import { articleList, eventDate, eventLine, eventList, linkList } from '../../markdown/lists.ts';
import {
  type Block,
  fillLine,
  heading,
  type Item,
  joined,
  link,
  list,
  namedFact,
  paragraph,
  section,
  spaced,
  strong,
} from '../../markdown/nodes.ts';
import type { MarkdownPage } from '../../markdown/page.ts';
import { sourceList } from '../../markdown/sources.ts';
import { stepsBlocks } from '../../markdown/steps.ts';
import { textBlocks } from '../../markdown/text.ts';
import { firstPublishedOn, pageDates } from '../../record/link/updates.ts';
import type { Archive, Event, Site } from '../../record/model.ts';
import { isAnnouncement, relatedEvents } from '../../record/select/events.ts';
import { reachOn } from '../../record/time/inForce.ts';
import { precisionOf } from '../../record/time/dates.ts';
import {
  bodyUrl,
  countryUrl,
  eventUrl,
  explainerUrl,
  personUrl,
  questionUrl,
  trackUrl,
  updateUrl,
} from '../../site/urls.ts';
import { citeEventPage } from '../../words/citationLines.ts';
import { formatCertainty } from '../../words/dayWords.ts';
import * as words from '../../words/en/events.ts';
import * as reuse from '../../words/en/reuse.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate } from '../../words/format.ts';
import { updateTitle } from '../../words/updateWords.ts';
import { ensurePeriod } from '../../words/wording.ts';
import { measureBlocks } from './measureMarkdown.ts';
import { explainersAbout, howMuchEarlier, howMuchLater, ownMeasures, relatedArticles } from './readOn.ts';

/** The measures of an event, each with its state on the day of review. */
const measureFacts = (event: Event, { reviewed }: Site): Item[] =>
  event.measures.map((measure) =>
    namedFact(
      words.measure,
      spaced(
        ensurePeriod(measure.name),
        measure.event !== event && link(eventUrl(measure.event.id), measure.event.headline),
        fillText(words.measureToday, {
          citation: ensurePeriod(measure.citation),
          date: formatDate(reviewed),
          state: words.states[reachOn(measure, reviewed)],
          certainty: formatCertainty(measure, reviewed),
          status: ensurePeriod(measure.status),
        }),
      ),
    ),
  );

function factsList(event: Event, site: Site): Block {
  const { track, bodies, people, others, countries } = event;
  const precision = precisionOf(event.date);
  const actors = [
    ...bodies.map(({ id, name }) => link(bodyUrl(id), name)),
    ...people.map(({ id, name }) => link(personUrl(id), name)),
    ...others,
  ];
  const dateRemark = precision === 'year' ? words.monthAndDayNotKnown : words.dayNotKnown;
  return list([
    namedFact(words.date, spaced(ensurePeriod(eventDate(event)), precision !== 'day' && dateRemark)),
    namedFact(words.topic, link(trackUrl(track.id), track.name)),
    ...(actors.length > 0 ? [namedFact(words.actors, joined(actors, '; '))] : []),
    ...(countries.length > 0
      ? [
          namedFact(
            words.country,
            joined(
              countries.map(({ id, name }) => link(countryUrl(id), name)),
              ', ',
            ),
          ),
        ]
      : []),
    ...measureFacts(event, site),
  ]);
}

function historyList(event: Event, { site, updates }: Archive): Block {
  const { published } = pageDates(event, firstPublishedOn(updates, site));
  return list([
    fillText(reuse.recordChecked, { date: formatDate(site.reviewed) }),
    ...event.updates.map((update) =>
      fillLine(reuse.pageChanged, {
        date: formatDate(update.date),
        update: link(updateUrl(update.id), updateTitle(update)),
      }),
    ),
    fillText(reuse.firstPublished, { date: formatDate(published) }),
  ]);
}

function neighborList(event: Event): Block[] {
  const { previous, next } = event;
  return [
    list([
      ...(previous ? [namedFact(howMuchEarlier(previous, event), eventLine(previous))] : []),
      ...(next ? [namedFact(howMuchLater(event, next), eventLine(next))] : []),
    ]),
  ];
}

/** What the page of an event says, in its order. */
function eventBlocks(event: Event, archive: Archive): Block[] {
  const { site, events, updates } = archive;
  const page = eventUrl(event.id);
  const { track, references, disputed } = event;
  const trackLink = link(trackUrl(track.id), track.name);
  const steps = stepsForEvent(event, events);
  const measures = ownMeasures(event);
  const citation = citeEvent(event, site, firstPublishedOn(updates, site));
  return [
    paragraph(
      strong(eventDate(event)),
      '. ',
      trackLink,
      '.',
      isAnnouncement(event) && [' ', ensurePeriod(words.announced)],
    ),
    paragraph(event.summary),
    ...section(2, words.disputedTitle, disputed.length > 0 ? [list(disputed)] : []),
    ...correctionNotes(event),
    ...textBlocks(event.text, { archive, page, notes: references }),
    heading(2, words.factsTitle),
    factsList(event, site),
    ...steps.flatMap((layout) =>
      section(
        2,
        steps.length > 1
          ? fillText(words.stepsTitleOfMeasure, { measure: layout.measure.label })
          : words.stepsTitle,
        stepsBlocks(layout),
      ),
    ),
    ...measures.flatMap((measure) => measureBlocks(measure, measures.length > 1)),
    ...section(2, words.sources, [
      ...(event.noPrimary ? [paragraph(fillText(words.noPrimarySource, { reason: event.noPrimary }))] : []),
      ...sourceList(references),
    ]),
    ...citeBlocks(citeEventPage(citation, event).chicago),
    heading(2, reuse.use.history),
    historyList(event, archive),
    ...section(
      2,
      words.readMore,
      linkList(explainersAbout(event, site).map(({ id, title }) => ({ label: title, to: explainerUrl(id) }))),
    ),
    ...section(
      2,
      words.questions,
      linkList(event.questions.map(({ id, question }) => ({ label: question, to: questionUrl(id) }))),
    ),
    ...(event.previous || event.next ? section(2, words.neighbors, neighborList(event)) : []),
    ...section(2, words.relatedEvents, eventList(relatedEvents(event, events))),
    ...section(2, words.relatedArticles, articleList(relatedArticles(event, site))),
  ];
}

/** The page of each event. */
export const eventPages = (archive: Archive): MarkdownPage[] =>
  archive.events.map((event) => ({
    page: eventUrl(event.id),
    title: event.headline,
    description: event.summary,
    notes: event.references,
    blocks: () => eventBlocks(event, archive),
  }));
