import type { Archive, Event } from '../record/model.ts';
import type { DataDownload } from '../site/downloads.ts';
import { eventUrl, explainerUrl, markdownUrl, questionUrl, trackUrl } from '../site/urls.ts';
import * as words from '../words/en/llms.ts';
import { described } from '../words/en/markdown.ts';
import { fillText } from '../words/fill.ts';
import { formatDate } from '../words/format.ts';
import { ensurePeriod, leadingSentences } from '../words/wording.ts';
import { eventDate } from './lists.ts';
import {
  aside,
  type Block,
  fillLine,
  heading,
  type Inline,
  type Item,
  link,
  listOrNothing,
  paragraph,
  section,
  spaced,
} from './nodes.ts';
import { writeMarkdown } from './page.ts';

/** The main page of a section, with a sentence on what it holds. */
export interface MainPage {
  /** Its root-relative URL. */
  page: string;
  label: string;
  text: string;
}

const pageItem = (page: string, title: string, description: Inline): Item =>
  fillLine(described, { title: link(markdownUrl(page), title), description });

const eventItem = (event: Event): Item =>
  pageItem(eventUrl(event.id), event.headline, spaced(ensurePeriod(eventDate(event)), event.summary));

/** The files of a data set, each with what it holds. */
const dataItems = ({ name, what, files }: DataDownload): Item[] =>
  files.map(({ label, to }) =>
    fillLine(described, {
      title: link(to, fillText(words.dataFile, { name, format: label })),
      description: what,
    }),
  );

/** Returns the guide to the site for language models, in the form of https://llmstxt.org: what the site is, how to use it, and links to its pages as Markdown. */
export function llmsText(
  { site, explainers, questions, tracks }: Archive,
  mainPages: readonly MainPage[],
  data: readonly DataDownload[],
): string {
  const { name, description, independence, reviewed, licence, figure } = site;
  const values = { date: formatDate(reviewed), license: link(licence.url, licence.name) };
  const blocks: Block[] = [
    heading(1, name),
    aside(paragraph(description)),
    paragraph(independence),
    ...words.notes.map((note) => paragraph(fillLine(note, values))),
    ...section(
      2,
      words.pages,
      listOrNothing(mainPages.map(({ page, label, text }) => pageItem(page, label, text))),
    ),
    ...section(
      2,
      words.explainers,
      listOrNothing(
        explainers.map(({ id, title, standfirst }) => pageItem(explainerUrl(id), title, standfirst)),
      ),
    ),
    ...section(
      2,
      words.questions,
      listOrNothing(
        questions.map(({ id, question, answer }) =>
          pageItem(questionUrl(id), question, leadingSentences(answer)),
        ),
      ),
    ),
    ...section(2, words.keyEvents, listOrNothing(figure.timeline.events.map(eventItem))),
    ...section(2, words.data, listOrNothing(data.flatMap(dataItems))),
    ...section(
      2,
      words.optional,
      listOrNothing(tracks.map(({ id, name: track, what }) => pageItem(trackUrl(id), track, what))),
    ),
  ];
  return writeMarkdown(blocks);
}
