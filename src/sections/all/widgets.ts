import { listedEvents, type Widget } from '../../embed/widget.ts';
import { checkTimelineIds } from '../../record/link/timelines.ts';
import type { Archive, Timeline } from '../../record/model.ts';
import { describeProblems, type Problem } from '../../record/problems.ts';
import type { WidgetKind } from './defineSection.ts';
import { allSections, presentSections } from './sections.ts';

/** Returns a problem for each timeline whose id is that of a kind of widget. */
export const widgetIdProblems = (timelines: readonly Pick<Timeline, 'id' | 'file'>[]): Problem[] =>
  checkTimelineIds(
    timelines,
    allSections.flatMap(({ widgets = {} }) => Object.keys(widgets)),
  );

/** Returns every widget of the site, in display order; throws if a timeline has the id of another widget. */
export function widgetsOf(archive: Archive): Widget[] {
  const problems = widgetIdProblems(archive.timelines);
  if (problems.length > 0) throw new Error(describeProblems(problems));
  return presentSections(archive).flatMap(({ widgets = {} }) =>
    Object.entries(widgets).flatMap(([kind, { of }]) => of(archive).map((facts) => ({ ...facts, kind }))),
  );
}

/** Returns a widget for each frozen copy, based on the widget it is a copy of; throws if that widget no longer exists. */
export function widgetsOfFrozenCopies(archive: Archive): Widget[] {
  const widgets = widgetsOf(archive);
  return archive.frozen.map(({ widget: id, date, file }) => {
    const widget = widgets.find((candidate) => candidate.id === id);
    if (!widget) throw new Error(`${file}: there is no widget "${id}" any more, and its copies need it.`);
    return { ...widget, id: `${id}/@${date}` };
  });
}

/** Returns the widget of a page, if any; of several, the timeline with the most events, or else the first. */
export function widgetOfPage(page: string, archive: Archive): Widget | undefined {
  const candidates = widgetsOf(archive).filter((widget) => widget.page === page);
  const size = (widget: Widget) => listedEvents(widget)?.length ?? 0;
  return candidates.toSorted((a, b) => size(b) - size(a))[0];
}

/** A figure of a page: the name of its chart, or, if it has no files, the path of its page. */
export type FigurePlace = { chart: string } | { page: string };

/** Returns a function that finds the widget with the content of a figure, if any; of several, the first of its chart, or the one `widgetOfPage` returns. */
export function widgetFinder(archive: Archive): (place: FigurePlace) => Widget | undefined {
  let widgets: Widget[] | undefined;
  return (place) => {
    if ('page' in place) return widgetOfPage(place.page, archive);
    widgets ??= widgetsOf(archive);
    return widgets.find(({ chart }) => chart === place.chart);
  };
}

/** Returns what the builder calls a kind of widget; undefined if it is called like its first widget. */
export const choiceOfKind = (kind: string): WidgetKind['choice'] =>
  allSections.map(({ widgets }) => widgets?.[kind]?.choice).find((choice) => choice !== undefined);

/** Returns the bars of the thumbnail of a kind of widget in the builder; an empty list for an unknown kind. */
export const thumbnailBars = (kind: string): WidgetKind['thumb'] =>
  allSections.flatMap(({ widgets }) => widgets?.[kind]?.thumb ?? []);
