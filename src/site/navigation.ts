import * as words from '../words/en/navigation.ts';
import {
  compareUrl,
  guideUrl,
  inForceUrl,
  questionUrl,
  searchUrl,
  timelineUrl,
  url,
  worldUrl,
} from './urls.ts';
import type { SectionId } from './sections.ts';

/** A link of a menu, with the section it leads to if a record may have nothing for it. */
export interface NavigationLink {
  label: string;
  to: string;
  section?: SectionId;
}

/** The links in the header: at most seven, so that they fit on one line; the footer has the rest. */
export const mainLinks: NavigationLink[] = [
  { label: words.timeline, to: timelineUrl() },
  { label: words.explainers, to: url('explainers/'), section: 'explainers' },
  { label: words.inForce, to: inForceUrl(), section: 'in-force' },
  { label: words.guide, to: guideUrl(), section: 'guide' },
  { label: words.people, to: url('people/'), section: 'people' },
  { label: words.press, to: url('press/'), section: 'press' },
  { label: words.search, to: searchUrl() },
];

/** The links in the footer, in groups. */
export const footerLinks: { title: string; links: NavigationLink[] }[] = [
  {
    title: words.recordGroup,
    links: [
      { label: words.timeline, to: timelineUrl() },
      { label: words.inForce, to: inForceUrl(), section: 'in-force' },
      { label: words.compare, to: compareUrl(), section: 'compare' },
      { label: words.guide, to: guideUrl(), section: 'guide' },
      { label: words.questions, to: questionUrl(), section: 'questions' },
      { label: words.explainers, to: url('explainers/'), section: 'explainers' },
    ],
  },
  {
    title: words.whoAndWhatGroup,
    links: [
      { label: words.people, to: url('people/'), section: 'people' },
      { label: words.bodies, to: url('bodies/'), section: 'bodies' },
      { label: words.world, to: worldUrl(), section: 'world' },
      { label: words.glossary, to: url('glossary/'), section: 'glossary' },
      { label: words.articles, to: url('articles/'), section: 'articles' },
      { label: words.sources, to: url('sources/') },
    ],
  },
  {
    title: words.aboutGroup,
    links: [
      { label: words.about, to: url('about/'), section: 'about' },
      { label: words.press, to: url('press/'), section: 'press' },
      { label: words.updates, to: url('updates/'), section: 'updates' },
      { label: words.dataFiles, to: `${timelineUrl()}#downloads` },
      { label: words.licenses, to: url('licenses.txt') },
      { label: words.search, to: searchUrl() },
    ],
  },
];
