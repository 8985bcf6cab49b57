/** A link of a menu. */
export interface NavigationLink {
  label: string;
  to: string;
}

/** A link with a sentence or a number that says what is behind it. */
export interface DescribedLink extends NavigationLink {
  text: string;
}

/** The links that every page has in its header, in the menu of narrow windows, and in its footer. */
export interface Navigation {
  header: NavigationLink[];
  /** The links the menu has below those of the header. */
  menu: NavigationLink[];
  footer: { title: string; links: NavigationLink[] }[];
}
