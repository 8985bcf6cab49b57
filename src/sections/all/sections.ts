import type { SocialCard } from '../../images/cards.ts';
import type { Archive } from '../../record/model.ts';
import { about, contact, pages } from '../about/section.ts';
import { articles } from '../articles/section.ts';
import { compare } from '../compare/section.ts';
import { events } from '../events/section.ts';
import { explainers } from '../explainers/section.ts';
import { dataFiles, licenses } from '../files/section.ts';
import { glossary } from '../glossary/section.ts';
import { guide } from '../guide/section.ts';
import { home } from '../home/section.ts';
import { inForce } from '../in-force/section.ts';
import { bodies, people } from '../people/section.ts';
import { cite, press } from '../press/section.ts';
import { questions } from '../questions/section.ts';
import { search } from '../search/section.ts';
import { sources } from '../sources/section.ts';
import { story } from '../story/section.ts';
import { timeline, zoom } from '../timeline/section.ts';
import { updates } from '../updates/section.ts';
import { world } from '../world/section.ts';
import type { MarkdownPage } from '../../markdown/page.ts';
import type { Section } from './defineSection.ts';

const sections = [
  home,
  timeline,
  story,
  explainers,
  inForce,
  compare,
  guide,
  questions,
  people,
  bodies,
  world,
  glossary,
  articles,
  sources,
  about,
  dataFiles,
  cite,
  press,
  updates,
  contact,
  licenses,
  search,
  zoom,
  events,
  pages,
];

/** The id of a section. */
export type SectionId = (typeof sections)[number]['id'];

/** Every section the site can have, in the order of menus and lists. */
export const allSections: readonly Section<SectionId>[] = sections;

/** Returns the sections a record has something for. */
export const presentSections = (archive: Archive): Section<SectionId>[] =>
  allSections.filter(({ when }) => when?.(archive) ?? true);

/** Returns the social cards of the site. */
export const socialCards = (archive: Archive): SocialCard[] =>
  presentSections(archive).flatMap(({ cards }) => cards?.(archive) ?? []);

/** Returns every page of the site that stands there as Markdown, too. */
export const markdownPages = (archive: Archive): MarkdownPage[] =>
  presentSections(archive).flatMap(({ markdown }) => markdown?.(archive) ?? []);
