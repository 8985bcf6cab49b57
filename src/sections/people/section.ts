import { url } from '../../site/urls.ts';
import { sectionCards } from '../../words/en/cards.ts';
import * as counts from '../../words/en/counts.ts';
import { bodiesDoor, peopleDoor } from '../../words/en/home.ts';
import * as labels from '../../words/en/navigation.ts';
import { plural } from '../../words/plural.ts';
import { defineSection } from '../all/defineSection.ts';

/** The people of the record, and who of them is listed. */
export const people = defineSection({
  id: 'people',
  when: (archive) => archive.people.length > 0,
  pages: {
    '/people': 'people/pages/people-index.astro',
    '/people/[id]': 'people/pages/people-entry.astro',
  },
  links: {
    label: labels.people,
    to: url('people/'),
    header: true,
    footer: { group: 'whoAndWhat' },
    door: { group: 'acted', text: (archive) => plural(archive.people.length, peopleDoor) },
    list: { text: (archive) => plural(archive.people.length, counts.people) },
  },
  cards: () => [{ page: 'people', ...sectionCards.people, marks: [] }],
});

/** The companies, agencies, courts and other bodies of the record. */
export const bodies = defineSection({
  id: 'bodies',
  when: (archive) => archive.bodies.length > 0,
  pages: {
    '/bodies': 'people/pages/bodies-index.astro',
    '/bodies/[id]': 'people/pages/bodies-entry.astro',
  },
  links: {
    label: labels.bodies,
    to: url('bodies/'),
    footer: { group: 'whoAndWhat' },
    door: { group: 'acted', text: (archive) => plural(archive.bodies.length, bodiesDoor) },
    list: { text: (archive) => plural(archive.bodies.length, counts.bodies) },
  },
});
