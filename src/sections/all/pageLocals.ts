import { lastChangedOn } from '../../record/link/updates.ts';
import type { Archive } from '../../record/model.ts';
import { deskOf } from '../../site/desk.ts';
import { navigationOf } from './navigation.ts';
import { markdownPages, presentSections } from './sections.ts';
import { widgetFinder } from './widgets.ts';

/** Returns what every page of a record is given: the sections of the site and its navigation, where readers turn to, the widgets of its figures, when the site last changed, and which pages are Markdown too. */
export const pageLocals = (
  archive: Archive,
): Pick<App.Locals, 'sections' | 'navigation' | 'desk' | 'widgetFor' | 'changed' | 'markdown'> => ({
  sections: presentSections(archive).map(({ id }) => id),
  navigation: navigationOf(archive),
  desk: deskOf(archive),
  widgetFor: widgetFinder(archive),
  changed: lastChangedOn(archive.updates, archive.site),
  markdown: new Set(markdownPages(archive).map(({ page }) => page)),
});
