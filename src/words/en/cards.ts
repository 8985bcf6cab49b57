/** What the cards of the main pages say: the kind of page, the headline and a sentence below it. */
export const sectionCards = {
  'in-force': {
    kicker: 'In force',
    headline: 'What binds whom, on any day',
    text: 'Every measure in the record, whom it bound and when it was last confirmed.',
  },
  compare: {
    kicker: 'Side by side',
    headline: 'The instruments side by side',
    text: 'Who must obey each, what it stops, since when, and when it was last confirmed.',
  },
  people: {
    kicker: 'People',
    headline: 'Who is listed, and who is not',
    text: 'The people in the record, with their roles at the time.',
  },
  world: {
    kicker: 'Governments',
    headline: 'What governments did',
    text: 'Of what kind each step was, by whom, on what basis, and what is known of it.',
  },
};

/** Instead of the headline of `people`, where nobody is listed. */
export const peopleHeadlineUnlisted = 'Who acted and who was named';

export const timeline = 'Timeline';
export const timelineHeadline = 'The whole record by date';
export const eventsInYears = '{events}, {years}';
export const measuresInYears = '{measures}, {years}';
export const explainerWithSources = 'Explainer, {sources}';
