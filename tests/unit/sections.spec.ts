import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { WidgetDrawing, WidgetFacts } from '../../src/embed/widget.ts';
import { chartsOf } from '../../src/sections/all/charts.ts';
import type { Drawings } from '../../src/sections/all/drawings.ts';
import { defineSection } from '../../src/sections/all/defineSection.ts';
import { missingParts } from '../../src/sections/all/missingParts.ts';
import { allSections, socialCards } from '../../src/sections/all/sections.ts';
import { widgetIdProblems, widgetsOf } from '../../src/sections/all/widgets.ts';
import type { years } from '../sections/years/section.ts';
import { loadFixture } from './record.ts';

const archive = loadFixture();

test('a card or chart that a widget names and no section has is reported, and so is an address of two widgets', () => {
  const declared = { widgets: widgetsOf(archive), cards: socialCards(archive), charts: chartsOf(archive) };
  expect(missingParts(declared)).toEqual([]);
  const faulty = { id: 'people', card: 'peeple', chart: 'poeple' };
  expect(missingParts({ ...declared, widgets: [...declared.widgets, faulty] })).toEqual([
    'Two widgets have the id "people".',
    'The widget "people" names the card "peeple", and no section has it under cards.',
    'The widget "people" names the chart "poeple", and no section has it under charts.',
  ]);
});

test('every page file that a section names is there, and no two sections have the same id or kind of widget', () => {
  for (const { pages = {} } of allSections)
    for (const file of Object.values(pages)) expect(existsSync(`src/sections/${file}`), file).toBe(true);
  const ids = allSections.map(({ id }) => id);
  const kinds = allSections.flatMap(({ widgets = {} }) => Object.keys(widgets));
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(kinds).size).toBe(kinds.length);
});

test('the name of every kind of widget is reserved', () => {
  const kinds = allSections.flatMap(({ widgets = {} }) => Object.keys(widgets));
  const timelines = [...kinds, 'all'].map((id) => ({ id, file: `content/timelines/${id}.yaml` }));
  expect(widgetIdProblems(timelines).map(({ value }) => value)).toEqual(kinds);
});

/** The parts of a widget that may be left out. */
type OptionalPart = {
  [Part in keyof WidgetFacts]-?: object extends Pick<WidgetFacts, Part> ? Part : never;
}[keyof WidgetFacts];

const thumb: [number, number, number, number][] = [];
const of = () => [];
const Body: WidgetDrawing['Body'] = () => undefined;
const footer = { group: 'record' } as const;

test('a section that forgets a part does not compile', () => {
  // `npm run check` fails if one of these is no error.
  const incomplete = [
    // @ts-expect-error no thumbnail
    defineSection({ id: 'years', widgets: { years: { of } } }),
    // @ts-expect-error no widgets
    defineSection({ id: 'years', widgets: { years: { thumb } } }),
    // @ts-expect-error a part that does not exist
    defineSection({ id: 'years', widgets: { years: { thumb, of } }, picture: 'years' }),
    // @ts-expect-error links without a label
    defineSection({ id: 'years', links: { to: '/years/', footer } }),
    // @ts-expect-error a door without its sentence
    defineSection({ id: 'years', links: { label: 'Years', to: '/', footer, door: { group: 'known' } } }),
    // @ts-expect-error a group that does not exist
    defineSection({ id: 'years', links: { label: 'Years', to: '/', footer: { group: 'more' } } }),
    // @ts-expect-error no drawing of the widget
    { widgets: {}, charts: { years: Body } } satisfies Drawings<typeof years>,
    // @ts-expect-error no drawing of the chart
    { widgets: { years: { Body } }, charts: {} } satisfies Drawings<typeof years>,
    // @ts-expect-error a drawing without a component
    { widgets: { years: {} }, charts: { years: Body } } satisfies Drawings<typeof years>,
    // @ts-expect-error a drawing of a widget that is not declared
    { widgets: { years: { Body }, days: { Body } }, charts: { years: Body } } satisfies Drawings<
      typeof years
    >,
  ];
  expect(incomplete.length).toBe(10);
  const optionalParts: Record<OptionalPart, true> = { ownHeading: true, layoutHeights: true, storyOf: true };
  expect(Object.keys(optionalParts)).toHaveLength(3);
});
