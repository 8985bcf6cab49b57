export const timeline = 'Timeline';
export const story = 'Key dates, one at a time';
export const explainers = 'Explainers';
export const inForce = 'What’s in effect';
export const guide = 'Am I affected?';
export const people = 'People';
export const press = 'For journalists';
export const search = 'Search';
export const compare = 'Compare the measures';
export const questions = 'Questions';
export const bodies = 'Companies and agencies';
export const world = 'Which countries acted';
export const glossary = 'Glossary';
export const articles = 'Articles';
export const sources = 'Sources';
export const about = 'Method and limits';
export const updates = 'Corrections and updates';
export const dataFiles = 'Data';
export const cite = 'Cite';
export const contact = 'Contact';
export const licenses = 'Licenses';

/** The headings of the groups of links in the footer, in their order. */
export const footerGroups = {
  record: 'The story',
  whoAndWhat: 'Who and what',
  use: 'Use this site',
  about: 'About this site',
};
