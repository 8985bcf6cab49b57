import { inForceUrl, timelineUrl, url } from './urls.ts';

/** The links of the header. */
export const mainLinks = [
  { label: 'Timeline', to: timelineUrl() },
  { label: 'In force', to: inForceUrl() },
  { label: 'Explainers', to: url('explainers/') },
  { label: 'People', to: url('people/') },
  { label: 'Companies and agencies', to: url('bodies/') },
  { label: 'Articles', to: url('articles/') },
  { label: 'Sources', to: url('sources/') },
  { label: 'About', to: url('about/') },
  { label: 'For journalists', to: url('press/') },
];

/** The links of the footer, in groups. */
export const footerLinks = [
  {
    title: 'The record',
    links: [
      { label: 'Timeline', to: timelineUrl() },
      { label: 'In force', to: inForceUrl() },
      { label: 'Explainers', to: url('explainers/') },
      { label: 'Sources', to: url('sources/') },
      { label: 'Updates and corrections', to: url('updates/') },
      { label: 'Data files', to: `${timelineUrl()}#downloads` },
    ],
  },
  {
    title: 'Who and what',
    links: [
      { label: 'People', to: url('people/') },
      { label: 'Companies and agencies', to: url('bodies/') },
      { label: 'Glossary', to: url('glossary/') },
      { label: 'Articles', to: url('articles/') },
    ],
  },
];
