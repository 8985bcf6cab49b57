import { lastChangedOn } from '../../record/link/updates.ts';
import type { Archive } from '../../record/model.ts';
import { deskOf } from '../../site/desk.ts';
import { navigationOf } from './navigation.ts';
import { markdownPages, presentSections } from './sections.ts';
import { widgetFinder } from './widgets.ts';

type PageLocals = Pick<App.Locals, 'sections' | 'navigation' | 'desk' | 'widgetFor' | 'changed' | 'markdown'>;

const localsByArchive = new WeakMap<Archive, PageLocals>();

/** Returns what every page of a record is given: the sections of the site and its navigation, where readers turn to, the widgets of its figures, when the site last changed, and which pages are Markdown too. It is collected once a record, because it goes through all of its pages. */
export function pageLocals(archive: Archive): PageLocals {
  const locals = localsByArchive.get(archive) ?? {
    sections: presentSections(archive).map(({ id }) => id),
    navigation: navigationOf(archive),
    desk: deskOf(archive),
    widgetFor: widgetFinder(archive),
    changed: lastChangedOn(archive.updates, archive.site),
    markdown: new Set(markdownPages(archive).map(({ page }) => page)),
  };
  localsByArchive.set(archive, locals);
  return locals;
}
