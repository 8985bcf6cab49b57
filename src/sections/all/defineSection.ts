import type { SocialCard } from '../../images/cards.ts';
import type { Archive } from '../../record/model.ts';
import type { doorGroups } from '../../words/en/home.ts';
import type { footerGroups } from '../../words/en/navigation.ts';

/** Moves a link to the start or the end of its group; others keep the order of the sections. */
interface Place {
  place?: 'first' | 'last';
}

/** The links to the main page of a section. */
export interface SectionLinks {
  label: string;
  to: string;
  /** Whether the header links to it: at most seven sections, so that the links fit on one line. */
  header?: true;
  footer: { group: keyof typeof footerGroups } & Place;
  /** The door on the home page, with one sentence about what is behind it. */
  door?: { group: keyof typeof doorGroups; text: (archive: Archive) => string } & Place;
  /** The entry in the lists below the search, with how much the page holds. */
  list?: { label?: string; text: (archive: Archive) => string } & Place;
}

/** A feature of the site: all that other parts of it need to know, without what draws it. */
export interface Section<Id extends string = string> {
  id: Id;
  /** Whether the record has something for it; without that the site has no page of it and no link to it. The default is always. */
  when?: (archive: Archive) => boolean;
  /** Its routes, each with its page file below `src/sections/`; for routes that `src/pages/` does not have. */
  pages?: Record<string, string>;
  links?: SectionLinks;
  /** The social cards of its pages and widgets. */
  cards?: (archive: Archive) => SocialCard[];
}

/** Declares a section; its folder and its line in `all/sections.ts` are all that the site needs to show it. */
export const defineSection = <const Id extends string>(section: Section<Id>): Section<Id> => section;
