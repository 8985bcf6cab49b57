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
  { label: 'Timeline', to: timelineUrl() },
  { label: 'Explainers', to: url('explainers/'), section: 'explainers' },
  { label: 'In force', to: inForceUrl(), section: 'in-force' },
  { label: 'Am I affected?', to: guideUrl(), section: 'guide' },
  { label: 'People', to: url('people/'), section: 'people' },
  { label: 'For journalists', to: url('press/'), section: 'press' },
  { label: 'Search', to: searchUrl() },
];

/** The links in the footer, in groups. */
export const footerLinks: { title: string; links: NavigationLink[] }[] = [
  {
    title: 'The record',
    links: [
      { label: 'Timeline', to: timelineUrl() },
      { label: 'In force', to: inForceUrl(), section: 'in-force' },
      { label: 'Side by side', to: compareUrl(), section: 'compare' },
      { label: 'Am I affected?', to: guideUrl(), section: 'guide' },
      { label: 'Questions', to: questionUrl(), section: 'questions' },
      { label: 'Explainers', to: url('explainers/'), section: 'explainers' },
    ],
  },
  {
    title: 'Who and what',
    links: [
      { label: 'People', to: url('people/'), section: 'people' },
      { label: 'Companies and agencies', to: url('bodies/'), section: 'bodies' },
      { label: 'Governments', to: worldUrl(), section: 'world' },
      { label: 'Glossary', to: url('glossary/'), section: 'glossary' },
      { label: 'Articles', to: url('articles/'), section: 'articles' },
      { label: 'Sources', to: url('sources/') },
    ],
  },
  {
    title: 'About this record',
    links: [
      { label: 'Method and limits', to: url('about/'), section: 'about' },
      { label: 'For journalists', to: url('press/'), section: 'press' },
      { label: 'Updates and corrections', to: url('updates/'), section: 'updates' },
      { label: 'Data files', to: `${timelineUrl()}#downloads` },
      { label: 'Licenses', to: url('licenses.txt') },
      { label: 'Search', to: searchUrl() },
    ],
  },
];
