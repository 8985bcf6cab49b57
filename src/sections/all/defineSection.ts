import type { WidgetFacts } from '../../embed/widget.ts';
import type { SocialCard } from '../../images/cards.ts';
import type { ChartInput } from '../../images/chart.ts';
import type { MarkdownPage } from '../../markdown/page.ts';
import type { Picture } from '../../images/pictures/picture.ts';
import type { Archive } from '../../record/model.ts';
import type { doorGroups } from '../../words/en/home.ts';
import type { SearchPart } from './searchPart.ts';
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
  /** Whether the menu of narrow windows has it, too, below the links of the header. */
  menu?: true;
  footer: { group: keyof typeof footerGroups } & Place;
  /** The door on the home page, with one sentence about what is behind it. */
  door?: { group: keyof typeof doorGroups; text: (archive: Archive) => string } & Place;
  /** What the search says of the page, and other phrases readers type for it. */
  find?: { text: string; asked: readonly string[] };
  /** The entry in the lists below the search, with how much the page holds. */
  list?: { label?: string; text: (archive: Archive) => string } & Place;
}

/** A kind of widget. */
export interface WidgetKind {
  /** Decorative bars that stand for it in the builder, each as x, y, width and height in a box of 88 by 52; they show no real data. */
  thumb: readonly (readonly [x: number, y: number, width: number, height: number])[];
  /** What the builder calls the kind, if it has several widgets to choose from; otherwise it names the first. */
  choice?: { name: string; what: string };
  /** Returns the widgets of this kind; none if the record has nothing for them. */
  of: (archive: Archive) => WidgetFacts[];
}

/** A chart as a picture, with what the component that draws it is given. */
export interface Chart extends Omit<ChartInput, 'html' | 'page'> {
  /** The name of its files below `/charts/`. */
  name: string;
  /** The path of the page it is on. */
  page: string;
  props: Record<string, unknown>;
  /** How it is drawn in each size of picture, if it is, and what is different there. */
  picture?: Pick<Picture, 'body' | 'leastHeight'> & Partial<Pick<Picture, 'title' | 'alt'>>;
}

/** A feature of the site: all that other parts of it need to know. What draws its widgets and charts stands in `drawings.ts` beside it, because Node cannot load components. */
export interface Section<
  Id extends string = string,
  WidgetName extends string = string,
  ChartName extends string = string,
> {
  id: Id;
  /** Whether the record has something for it; without that the site has no page of it and no link to it. The default is always. */
  when?: (archive: Archive) => boolean;
  /** Its routes, each with its page file below `src/sections/`; for routes that `src/pages/` does not have. */
  pages?: Record<string, string>;
  links?: SectionLinks;
  /** What the search finds in it, besides its main page. */
  search?: SearchPart;
  /** Its pages as Markdown, each beside the HTML page it stands for. */
  markdown?: (archive: Archive) => MarkdownPage[];
  /** The social cards of its pages and widgets. */
  cards?: (archive: Archive) => SocialCard[];
  /** Its widgets, by kind. No timeline may have a kind as its id. */
  widgets?: Record<WidgetName, WidgetKind>;
  /** Pictures that belong to no chart, in every size. */
  pictures?: (archive: Archive) => Picture[];
  /** Its charts as pictures, by kind. */
  charts?: Record<ChartName, (archive: Archive) => Chart[]>;
}

/** Declares a section; its folder and its line in `sections.ts` are all that the site needs to show it. */
export const defineSection = <
  const Id extends string,
  const WidgetName extends string = never,
  const ChartName extends string = never,
>(
  section: Section<Id, WidgetName, ChartName>,
): Section<Id, WidgetName, ChartName> => section;
