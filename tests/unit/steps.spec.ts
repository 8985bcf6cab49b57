import { expect, test } from '@playwright/test';
import { layoutSteps, stepsForEvent } from '../../src/charts/steps.ts';
import type { Measure } from '../../src/record/model.ts';
import { find, loadFixture } from './record.ts';

const { events, measures } = loadFixture();
const rule = find(measures, 'slow-water-rule');
const closure = find(measures, 'lantern-pier-closure');
const layoutOf = (measure: Measure) => layoutSteps(measure, events);

test('the steps of a measure are its announcement, its stages and the important events between, in order', () => {
  expect(
    layoutOf(rule)?.steps.map(({ day, state, change, event }) => [day, state, change, event?.id]),
  ).toEqual([
    ['2012-10-09', 'thin', true, 'slow-water-announced'],
    ['2013-01-15', 'part', true, 'slow-water-begins'],
    ['2013-04-22', 'part', false, 'tide-court-upholds'],
    ['2013-06-01', 'full', true, 'slow-water-full'],
  ]);
});

test('days are counted between changes, and for an event from the change before it', () => {
  const steps = layoutOf(rule);
  expect(steps?.gaps.map(({ days }) => days)).toEqual([98, 137]);
  expect(steps?.steps.map(({ after }) => after)).toEqual([
    undefined,
    { days: 98, since: '2012-10-09' },
    { days: 97, since: '2013-01-15' },
    { days: 137, since: '2013-01-15' },
  ]);
  for (const measure of measures) {
    const all = layoutOf(measure);
    expect(all?.gaps.reduce((sum, { days }) => sum + days, 0)).toBe(all?.days);
  }
});

test('each step has the text of its stage', () => {
  for (const measure of measures)
    for (const { from, what } of measure.stages)
      expect(layoutOf(measure)?.steps.find(({ day }) => day === from)?.what).toContain(what);
});

test('a measure that ended shows its last day and nothing after it', () => {
  const steps = layoutOf(closure);
  expect(steps?.steps.map(({ day, state }) => [day, state])).toEqual([
    ['2013-06-20', 'thin'],
    ['2013-06-24', 'part'],
    ['2013-07-03', 'full'],
    ['2014-02-27', 'ended'],
  ]);
  expect(steps?.steps.at(-1)?.at).toBe(100);
});

test('the line is to scale and never leaves its frame', () => {
  for (const measure of measures) {
    const { steps = [], days = 1, gaps = [] } = layoutOf(measure) ?? {};
    const end = steps.at(-1)?.at ?? 0;
    for (const { at } of steps) expect(at >= 0 && at <= 100).toBe(true);
    for (const gap of gaps) expect((gap.to - gap.from) / end).toBeCloseTo(gap.days / days, 3);
  }
});

test('a measure that took effect on a single day has no steps', () => {
  const sudden = { ...rule, stages: rule.stages.slice(1).map((stage) => ({ ...stage, from: rule.issued })) };
  expect(layoutSteps(sudden, events)).toBeUndefined();
});

test('at most four events are shown between the stages, and none without a full day or enough weight', () => {
  const [template] = events.filter(({ id }) => id === 'tide-court-upholds');
  if (!template) throw new Error('The story has lost its court.');
  const more = Array.from({ length: 9 }, (_, index) => ({
    ...template,
    id: `more-${index}`,
    date: index < 7 ? `2013-02-0${index + 1}` : '2013-03',
    weight: index === 0 ? ('minor' as const) : ('major' as const),
  }));
  const between = layoutSteps(rule, [...events, ...more])?.steps.filter(({ change }) => !change) ?? [];
  expect(between.map(({ day }) => day)).toEqual(['2013-02-02', '2013-02-03', '2013-02-04', '2013-04-22']);
});

test('an event shows the steps of a measure only if it is one of them', () => {
  const measuresShownFor = (id: string) =>
    stepsForEvent(find(events, id), events).map(({ measure }) => measure.id);
  expect(measuresShownFor('slow-water-announced')).toEqual(['slow-water-rule']);
  expect(measuresShownFor('slow-water-full')).toEqual(['slow-water-rule']);
  expect(measuresShownFor('harbor-supper')).toEqual([]);
});

test('a stage that only adds groups to a measure in force is left out', () => {
  const wider = { ...rule.stages[1]!, from: '2014-05-01', binds: ['pleasure-boats'], widens: true };
  const changes = (measure: Measure) =>
    layoutOf(measure)
      ?.steps.filter(({ change }) => change)
      .map(({ day }) => day);
  expect(changes({ ...rule, stages: [...rule.stages, wider] })).toEqual(changes(rule));
  expect(changes({ ...rule, stages: [...rule.stages, { ...wider, widens: false }] })).toContain('2014-05-01');
});

test('a stage that ended and changed nothing, or may not have begun, is no step, and a state is named only where it is new', () => {
  const last = rule.stages.at(-1)!;
  const changes = (...stages: Measure['stages']) =>
    layoutOf({ ...rule, stages: [...rule.stages, ...stages] })
      ?.steps.filter(({ change }) => change)
      .map(({ day, newState }) => [day, newState]);
  expect(changes({ ...last, from: '2014-05-01', to: '2014-06-01' })).toEqual(changes());
  expect(changes({ ...last, from: '2014-05-01', confidence: 'low' })).toEqual(changes());
  expect(changes({ ...last, from: '2014-05-01' })?.at(-1)).toEqual(['2014-05-01', false]);
  expect(changes()?.every(([, newState]) => newState)).toBe(true);
});
