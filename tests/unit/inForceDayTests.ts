import { expect, test } from '@playwright/test';
import { dayFromNumber, dayNumber } from '../../src/record/time/dates.ts';
import { allChangeDays, changesOn, inForceSince, stateOn } from '../../src/record/time/dayState.ts';
import { firstBindingDay, forGroup } from '../../src/record/time/inForce.ts';
import type { Archive, Measure } from '../../src/record/model.ts';
import { layoutInForceChart, layoutInForceRows } from '../../src/charts/inForceChart.ts';
import { reachChanges, stageChangesByDay, stateLines } from './second-reading.ts';

/** Tests what is in force on each day of a record against a second way to compute it from the stages. */
export function testInForceDays(archive: Archive): void {
  const { measures, groups, site } = archive;
  const changesByMeasure = new Map(
    measures.map((measure) => [measure, stageChangesByDay(measure, site.reviewed)]),
  );
  const changes = [
    ...new Set([...changesByMeasure.values()].flatMap((stageChanges) => [...stageChanges.keys()])),
  ].toSorted();
  const daysAround = changes.flatMap((day) => [-1, 0, 1].map((by) => dayFromNumber(dayNumber(day) + by)));

  test('the days of change are those of the stages', () => {
    expect(changes.length).toBeGreaterThan(5);
    expect(allChangeDays(measures, site.reviewed)).toEqual(changes);
  });

  test('each group is bound from the first stage that names it, and from no other', () => {
    for (const measure of measures)
      for (const { id } of measure.binds) {
        const bindingStages = measure.stages.filter(
          ({ binding, binds }) => binding && (binds ?? [id]).includes(id),
        );
        expect(firstBindingDay(forGroup(measure, id)), `${measure.id}, ${id}`).toBe(
          bindingStages.map(({ from }) => from).toSorted()[0],
        );
      }
  });

  test('on each day of change, and the days before and after, the state matches the stages', () => {
    for (const day of [...new Set([...daysAround, site.since, site.reviewed])]) {
      const { binding, announced } = stateOn(measures, day);
      const actual = [...binding, ...announced].map(
        ({ measure, reach, stages }) =>
          `${measure.id} ${reach}: ${stages
            .map(({ what }) => what)
            .toSorted()
            .join(' | ')}`,
      );
      expect(actual.toSorted(), day).toEqual(stateLines(measures, day));
    }
  });

  test('a measure is in force since the first day of its current unbroken run', () => {
    for (const day of changes)
      for (const { measure } of stateOn(measures, day).binding) {
        const binds = (at: string) => stateLines([measure], at).some((line) => /^\S+ (part|full)/.test(line));
        const since = inForceSince(measure, day);
        const run = changes.filter((other) => since <= other && other <= day);
        expect(
          [binds(dayFromNumber(dayNumber(since) - 1)), run.every(binds)],
          `${measure.id}, ${day}`,
        ).toEqual([false, true]);
      }
  });

  test('each change is reported on its day and on no other', () => {
    for (const day of daysAround) {
      const changed = changesOn(measures, day).map(({ measure }) => measure);
      expect(changed, day).toEqual(measures.filter((measure) => changesByMeasure.get(measure)?.has(day)));
    }
  });

  test('the drawing has a row for each group and measure that binds it, and a tick for each change of reach', () => {
    const bound = groups.filter((group) => measures.some(({ binds }) => binds.includes(group)));
    const span = { from: site.since, today: site.reviewed };
    const chart = layoutInForceChart(bound, span);
    const pairs = (all: { group: { id: string }; rows: { measure: Measure }[] }[]) =>
      all.flatMap(({ group, rows }) => rows.map(({ measure }) => `${group.id} ${measure.id}`)).toSorted();
    const expected = measures
      .flatMap(({ id, binds }) => binds.map((group) => `${group.id} ${id}`))
      .toSorted();
    expect(pairs(chart.lanes)).toEqual(expected);
    const narrow = bound.map((group) => ({ group, ...layoutInForceRows(group, span) }));
    expect(pairs(narrow)).toEqual(expected);
    for (const { rows } of [...chart.lanes, ...narrow])
      for (const { measure, ticks, bars } of rows) {
        expect(ticks.map(({ day }) => day)).toEqual(reachChanges(measure, site.reviewed));
        for (const { from, to } of bars) expect(from).toBeLessThanOrEqual(to);
      }
    for (const { from, to } of narrow.flatMap(({ rows }) => rows.flatMap(({ bars }) => bars)))
      expect(from >= 0 && to <= 100).toBe(true);
  });
}
