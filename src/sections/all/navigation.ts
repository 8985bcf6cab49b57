import type { Archive } from '../../record/model.ts';
import type { DescribedLink, Navigation } from '../../site/navigation.ts';
import { doorGroups } from '../../words/en/home.ts';
import { footerGroups } from '../../words/en/navigation.ts';
import { presentSections } from './sections.ts';
import type { SectionLinks } from './defineSection.ts';

const ranks = { first: -1, last: 1 };

/** Returns the links of the present sections that have one of a kind, in its order. */
function linksWith(archive: Archive, kind: 'footer' | 'door' | 'list'): SectionLinks[] {
  const rank = (links: SectionLinks) => {
    const place = links[kind]?.place;
    return place ? ranks[place] : 0;
  };
  return presentSections(archive)
    .flatMap(({ links }) => (links?.[kind] ? [links] : []))
    .sort((a, b) => rank(a) - rank(b));
}

/** Returns the links in the header, the menu and the footer of every page. */
export function navigationOf(archive: Archive): Navigation {
  const footer = linksWith(archive, 'footer');
  return {
    header: presentSections(archive).flatMap(({ links }) => (links?.header ? [links] : [])),
    menu: presentSections(archive).flatMap(({ links }) => (links?.menu ? [links] : [])),
    footer: Object.entries(footerGroups)
      .map(([group, title]) => ({ title, links: footer.filter((links) => links.footer.group === group) }))
      .filter(({ links }) => links.length > 0),
  };
}

/** Returns the doors of the home page, in groups; a group without doors is left out. */
export function doorsOf(archive: Archive): { title: string; doors: DescribedLink[] }[] {
  const links = linksWith(archive, 'door');
  return Object.entries(doorGroups)
    .map(([group, title]) => ({
      title,
      doors: links.flatMap(({ label, to, door }) =>
        door?.group === group ? [{ label, to, text: door.text(archive) }] : [],
      ),
    }))
    .filter(({ doors }) => doors.length > 0);
}

/** Returns the lists below the search, each with its number of entries. */
export const listsOf = (archive: Archive): DescribedLink[] =>
  linksWith(archive, 'list').flatMap(({ label, to, list }) =>
    list ? [{ label: list.label ?? label, to, text: list.text(archive) }] : [],
  );
