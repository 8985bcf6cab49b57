import type { Archive } from '../../record/model.ts';
import { deskOf } from '../../site/desk.ts';
import { navigationOf } from './navigation.ts';
import { presentSections } from './sections.ts';
import { widgetFinder } from './widgets.ts';

/** Returns what every page of a record is given: the sections of the site and its navigation, where readers turn to, and the widgets of its figures. */
export const pageLocals = (
  archive: Archive,
): Pick<App.Locals, 'sections' | 'navigation' | 'desk' | 'widgetFor'> => ({
  sections: presentSections(archive).map(({ id }) => id),
  navigation: navigationOf(archive),
  desk: deskOf(archive),
  widgetFor: widgetFinder(archive),
});
