export const timeline = 'Timeline';
export const explainers = 'Explainers';
export const inForce = 'What’s in effect';
export const guide = 'Am I affected?';
export const people = 'People';
export const press = 'For journalists';
export const search = 'Search';
export const compare = 'Compare the measures';
export const questions = 'Questions';
export const bodies = 'Companies and agencies';
export const world = 'Governments';
export const glossary = 'Glossary';
export const articles = 'Articles';
export const sources = 'Sources';
export const about = 'Method and limits';
export const updates = 'Updates and corrections';
export const dataFiles = 'Data files';
export const licenses = 'Licenses';

/** The headings of the groups of links in the footer, in their order. */
export const footerGroups = {
  record: 'The story',
  whoAndWhat: 'Who and what',
  about: 'About this site',
};
