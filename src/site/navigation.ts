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

/** The links of the header: at most seven, so that they stand on one line; the footer holds the rest. */
export const mainLinks = [
  { label: 'Timeline', to: timelineUrl() },
  { label: 'Explainers', to: url('explainers/') },
  { label: 'In force', to: inForceUrl() },
  { label: 'Am I affected?', to: guideUrl() },
  { label: 'People', to: url('people/') },
  { label: 'For journalists', to: url('press/') },
  { label: 'Search', to: searchUrl() },
];

/** The links of the footer, in groups. */
export const footerLinks = [
  {
    title: 'The record',
    links: [
      { label: 'Timeline', to: timelineUrl() },
      { label: 'In force', to: inForceUrl() },
      { label: 'Side by side', to: compareUrl() },
      { label: 'Am I affected?', to: guideUrl() },
      { label: 'Questions', to: questionUrl() },
      { label: 'Explainers', to: url('explainers/') },
    ],
  },
  {
    title: 'Who and what',
    links: [
      { label: 'People', to: url('people/') },
      { label: 'Companies and agencies', to: url('bodies/') },
      { label: 'Governments', to: worldUrl() },
      { label: 'Glossary', to: url('glossary/') },
      { label: 'Articles', to: url('articles/') },
      { label: 'Sources', to: url('sources/') },
    ],
  },
  {
    title: 'About this record',
    links: [
      { label: 'Method and limits', to: url('about/') },
      { label: 'For journalists', to: url('press/') },
      { label: 'Updates and corrections', to: url('updates/') },
      { label: 'Data files', to: `${timelineUrl()}#downloads` },
      { label: 'Licenses', to: url('licenses.txt') },
      { label: 'Search', to: searchUrl() },
    ],
  },
];
