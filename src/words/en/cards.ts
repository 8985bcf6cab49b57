/** What the cards of the main pages say: the kind of page, the headline and a sentence below it. */
export const sectionCards = {
  'in-force': {
    kicker: 'What’s in effect',
    headline: 'What’s in effect on any date',
    text: 'Every measure, who must comply and when it was last confirmed.',
  },
  compare: {
    kicker: 'Measures',
    headline: 'Compare the measures',
    text: 'Who must comply with each, what it stops, since when, and when it was last confirmed.',
  },
  people: {
    kicker: 'People',
    headline: 'Who’s on the list, and who isn’t',
    text: 'The people on this site, with their roles at the time.',
  },
  world: {
    kicker: 'Governments',
    headline: 'What governments did',
    text: 'What kind of step each took, who took it, and on what legal basis.',
  },
};

/** Instead of the headline of `people`, where nobody is listed. */
export const peopleHeadlineUnlisted = 'Who acted and who was named';

export const timeline = 'Timeline';
export const timelineHeadline = 'Every event by date';
export const eventsInYears = '{events}, {years}';
export const measuresInYears = '{measures}, {years}';
export const explainerWithSources = 'Explainer, {sources}';
