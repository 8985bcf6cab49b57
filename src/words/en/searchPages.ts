/** What the search says of the main page of each section, and other phrases readers type for it. */
export const timeline = {
  text: 'Every event by date, with a list you can filter and a view you can zoom.',
  asked: ['all events', 'what happened when', 'chronology', 'history', 'list of dates'],
};
export const story = {
  text: 'The key dates one at a time, each with its place on the timeline.',
  asked: ['key dates', 'the story', 'walk through', 'slideshow', 'from the beginning', 'how did it happen'],
};
export const explainers = {
  text: 'Long reads that explain each measure, the dispute and what followed.',
  asked: ['background', 'long reads', 'in depth', 'summary'],
};
export const inForce = {
  text: 'Every measure, whom it applies to, and whether it was in effect on any day you choose.',
  asked: [
    'is it still in effect',
    'is the ban still in force',
    'is it still banned',
    'current status',
    'what is in effect now',
  ],
};
export const compare = {
  text: 'The measures compared: who must comply, what each one stops and what it leaves out.',
  asked: ['difference between the measures', 'differences', 'comparison table', 'side by side'],
};
export const guide = {
  text: 'Choose who you are and what you have, and see what you may and may not do.',
  asked: ['does this apply to me', 'what should i do', 'what do i have to do', 'guide', 'advice'],
};
export const questions = {
  text: 'Short answers to what readers ask, each with its sources.',
  asked: ['faq', 'frequently asked questions', 'answers'],
};
export const people = {
  text: 'The people named, who is on a list and who is not.',
  asked: ['who is on the list', 'names of the people', 'executives'],
};
export const bodies = {
  text: 'The companies, agencies and courts, and the lists they are on.',
  asked: ['which companies are listed', 'agencies', 'courts'],
};
export const world = {
  text: 'What governments around the world did, on a map and in a table.',
  asked: [
    'which countries',
    'other countries',
    'countries',
    'map',
    'banned countries',
    'outside the us',
    'worldwide',
  ],
};
export const glossary = {
  text: 'The terms in plain words.',
  asked: ['definitions', 'meaning of terms', 'terms'],
};
export const articles = {
  text: 'What the press wrote, to read on.',
  asked: ['press coverage', 'news articles', 'further reading'],
};
export const sources = {
  text: 'Every document cited here, and how much of it was read.',
  asked: ['bibliography', 'documents', 'references', 'evidence'],
};
export const about = {
  text: 'Who makes this site, how it was checked, what could not be verified, and how to report an error.',
  asked: [
    'who runs this site',
    'who is behind this',
    'contact',
    'report an error',
    'found a mistake',
    'about this site',
    'is this site official',
    'method',
  ],
};
export const press = {
  text: 'Embed a timeline, cite a page, and use the words, charts and data.',
  asked: [
    'how to cite',
    'cite this',
    'citation',
    'embed',
    'embed code',
    'widget',
    'journalists',
    'press',
    'permission to use',
  ],
};
export const updates = {
  text: 'What changed on this site, when and why.',
  asked: ['corrections', 'changes', 'what is new', 'latest updates'],
};
export const dataFiles = {
  text: 'Everything as CSV, JSON and calendar files, with every field explained.',
  asked: [
    'download data',
    'download csv',
    'spreadsheet',
    'excel',
    'json',
    'api',
    'json schema',
    'field descriptions',
    'zip',
    'dataset',
    'calendar',
    'ics',
  ],
};
