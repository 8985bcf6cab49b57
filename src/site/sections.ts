import type { ModelLists } from '../record/model.ts';
import { instruments } from '../record/select/comparison.ts';

/** The sections a record may have nothing for, each with what it needs; without that the site has no page, menu entry, or link for it. */
const requirements = {
  explainers: ({ explainers }) => explainers.length > 0,
  'in-force': ({ measures }) => measures.length > 0,
  compare: ({ measures }) => instruments(measures).length > 0,
  guide: ({ guide }) => guide.length > 0,
  questions: ({ questions }) => questions.length > 0,
  people: ({ people }) => people.length > 0,
  bodies: ({ bodies }) => bodies.length > 0,
  world: ({ countries }) => countries.length > 0,
  glossary: ({ glossary }) => glossary.length > 0,
  articles: ({ articles }) => articles.length > 0,
  updates: ({ updates }) => updates.length > 0,
  press: ({ pages }) => pages.some(({ id }) => id === 'press'),
  about: ({ pages }) => pages.some(({ id }) => id === 'about'),
} satisfies Record<string, (record: ModelLists) => boolean>;

/** The id of a section that a record may have nothing for. */
export type SectionId = keyof typeof requirements;

/** Every such id. */
export const sectionIds = Object.keys(requirements) as SectionId[];

/** The sections a record has something for. */
export const presentSections = (record: ModelLists): SectionId[] =>
  sectionIds.filter((id) => requirements[id](record));

/** Keeps the links that belong to no section, or to one that is there. */
export const presentLinks = <Link extends { section?: SectionId }>(
  links: readonly Link[],
  present: readonly SectionId[],
): Link[] => links.filter(({ section }) => section === undefined || present.includes(section));
