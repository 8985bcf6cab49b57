import { expect, test } from '@playwright/test';
import { rowMeasure } from '../../src/record/select/events.ts';
import { findClusters } from '../../src/charts/clusters.ts';
import { layoutFigure } from '../../src/charts/figure.ts';
import { type Box, overlap, spacedTextWidth } from '../../src/charts/labels.ts';
import { markBox, maxLabelLength } from '../../src/charts/eventMarks.ts';
import type { Panel } from '../../src/charts/panel.ts';
import { barBox } from '../../src/charts/panelRows.ts';
import { dayScale } from '../../src/charts/time.ts';
import { firstDay, lastDay } from '../../src/record/time/dates.ts';
import { isInForce } from '../../src/record/time/inForce.ts';
import { markName } from '../../src/words/markNames.ts';
import { crowdedRecord } from './crowd.ts';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { loadFixture, mission } from './record.ts';

const records = {
  'the invented record': loadFixture(),
  'the invented record without measures': loadRecordOrThrow(mission).archive,
  '300 events': crowdedRecord(300),
};

const inside = (box: Box, { width, height }: { width: number; height: number }): boolean =>
  box.x0 >= 0 && box.x1 <= width && box.y0 >= 0 && box.y1 <= height;
const labelsOf = ({ marks }: Panel) => marks.flatMap((mark) => (mark.label ? [mark] : []));

for (const [name, { events, measures, tracks, site }] of Object.entries(records))
  test.describe(`a figure of ${name}`, () => {
    const figure = layoutFigure(events, measures, tracks, site);
    const { lens } = figure;
    const ends = { whole: site.reviewed, lens: site.figure.lens?.to ?? '' };
    const starts = { whole: site.since, lens: site.figure.lens?.from ?? '' };
    const panels = { whole: figure.wide, ...(lens ? { lens: lens.wide } : {}) };

    for (const [part, panel] of Object.entries(panels)) {
      test(`draws everything inside its frame (${part})`, () => {
        for (const mark of panel.marks) {
          const { x, y, r, span, label, tip } = mark;
          expect(inside({ x0: x - r, x1: x + r, y0: y - r, y1: y + r }, panel), mark.event.id).toBe(true);
          if (span) expect(span.from >= panel.left && span.to <= panel.right).toBe(true);
          for (const words of [label, tip])
            if (words) expect(inside(words.box, panel), mark.event.id).toBe(true);
        }
        for (const { from, to } of panel.bars)
          expect(from >= panel.left && to <= panel.right && from <= to).toBe(true);
        for (const { y } of panel.clusters) expect(y).toBeLessThanOrEqual(panel.height);
        expect(panel.end).toBeLessThanOrEqual(panel.width);
      });

      test(`has no label over a mark, bar, count or other label (${part})`, () => {
        const labelled = labelsOf(panel);
        expect(labelled.length).toBeGreaterThan(0);
        labelled.forEach(({ label, event }, index) => {
          const box = label?.box ?? { x0: 0, x1: 0, y0: 0, y1: 0 };
          for (const mark of panel.marks)
            if (mark.event !== event) expect(overlap(box, markBox(mark)), event.id).toBe(false);
          for (const bar of panel.bars) expect(overlap(box, barBox(bar)), event.id).toBe(false);
          for (const { x, y } of panel.clusters)
            expect(overlap(box, { x0: x - 8, x1: x + 8, y0: y - 10, y1: y })).toBe(false);
          for (const other of labelled.slice(index + 1))
            expect(other.label && overlap(box, other.label.box), event.id).toBe(false);
          for (const { label: other } of labelled)
            if (other?.leader) {
              const { x, from, to } = other.leader;
              expect(overlap(box, { x0: x, x1: x, y0: from + 0.1, y1: to }), event.id).toBe(false);
            }
        });
      });

      test(`names a mark by its label or, on hover, by its headline (${part})`, () => {
        for (const { label, tip, event, x, y } of panel.marks) {
          expect(label === undefined, event.id).toBe(tip !== undefined);
          if (label) expect(label.text.length).toBeLessThanOrEqual(maxLabelLength);
          if (tip) {
            expect(tip.lines.join(' ')).toBe(event.headline);
            expect(overlap(tip.box, { x0: x - 1, x1: x + 1, y0: y - 1, y1: y + 1 }), event.id).toBe(false);
          }
        }
      });

      test(`counts every event once and in full (${part})`, () => {
        const key = part as keyof typeof ends;
        const expectedEvents = events.filter(
          ({ date }) =>
            firstDay(date) >= starts[key] &&
            firstDay(date) <= ends[key] &&
            (part === 'whole' || date.length === 10),
        );
        expect(panel.marks.map(({ event }) => event.id).sort()).toEqual(
          expectedEvents.map(({ id }) => id).sort(),
        );
        const clusteredMarks = panel.clusters.flatMap(({ marks }) => marks);
        expect(new Set(clusteredMarks).size).toBe(clusteredMarks.length);
        for (const { marks } of panel.clusters) {
          expect(marks.length).toBeGreaterThanOrEqual(4);
          const places = marks.map(({ x }) => x);
          expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(14);
          expect(new Set(marks.map(({ event }) => event.track)).size).toBe(1);
        }
      });

      test(`never draws a month or a year as a day (${part})`, () => {
        const key = part as keyof typeof ends;
        const x = dayScale(starts[key], ends[key], panel.left, panel.right);
        for (const { event, span } of panel.marks) {
          if (event.date.length === 10) continue;
          const last = lastDay(event.end ?? event.date);
          expect(span?.from, event.id).toBeCloseTo(x(firstDay(event.date)));
          expect(span?.to, event.id).toBeCloseTo(x(last > ends[key] ? ends[key] : last));
        }
      });
    }

    test('extends the bar of every measure in force to the day of review', () => {
      for (const measure of measures) {
        const bars = figure.wide.bars.filter(({ track }) => track === measure.track);
        if (bars.length > 0 && isInForce(measure, site.reviewed))
          expect(Math.max(...bars.map(({ to }) => to))).toBeCloseTo(figure.wide.right);
      }
    });

    test('draws each measure in a row of its own, with only its own events on it', () => {
      const { captions, bars, marks } = figure.wide;
      expect(new Set(captions.map(({ y }) => y)).size).toBe(captions.length);
      const rowOf = (label: string) => captions.find(({ name }) => name === label)?.y;
      for (const { event, y } of marks) {
        if (!bars.some((bar) => bar.y === y)) continue;
        expect(rowOf(rowMeasure(event)?.label ?? ''), event.id).toBe(y);
      }
      const { columns } = figure.upright;
      expect(new Set(columns.map(({ x }) => x)).size).toBe(columns.length);
    });

    test('leads each year with events to the list, by a target large enough that overlaps no other', () => {
      const { years, textX, marks } = figure.upright;
      const drawn = marks.filter(({ event }) => years.some(({ year }) => event.date.startsWith(year)));
      expect(years.reduce((sum, { events: count }) => sum + count, 0)).toBe(drawn.length);
      years.forEach(({ year, top, height, width }, index) => {
        expect(height, year).toBeGreaterThanOrEqual(24);
        expect(width).toBeLessThan(textX - 6);
        const next = years[index + 1];
        if (next) expect(top + height, year).toBeLessThanOrEqual(next.top + 0.01);
      });
    });

    test('draws the dates ahead to scale beyond the day of review, and none elsewhere', () => {
      const { drawn, until } = figure.ahead;
      expect(figure.wide.ahead).toHaveLength(drawn.length);
      expect(figure.upright.ahead).toHaveLength(drawn.length);
      const x = dayScale(site.since, until, figure.wide.left, figure.wide.end);
      expect(figure.wide.right).toBeCloseTo(x(site.reviewed));
      for (const { watch, x: at, tip } of figure.wide.ahead) {
        expect(at).toBeGreaterThan(figure.wide.right);
        if (watch.date.length === 10) expect(at).toBeCloseTo(x(watch.date));
        expect(tip.lines.join(' ')).toBe(watch.title);
      }
      for (const { y } of figure.upright.ahead) {
        expect(y).toBeGreaterThan(figure.upright.end);
        expect(y).toBeLessThanOrEqual(figure.upright.height);
      }
    });

    test('keeps its vertical drawing inside its frame, with labels in order and apart', () => {
      for (const drawing of [figure.upright, ...(lens ? [lens.upright] : [])]) {
        for (const { event, x, y, r, span } of drawing.marks) {
          expect(x - r >= 0 && x + r <= drawing.textX - 8, event.id).toBe(true);
          expect(y - r >= 0 && y + r <= drawing.height, event.id).toBe(true);
          expect(event.date.length === 10 || span !== undefined, event.id).toBe(true);
        }
        const words = drawing.marks
          .flatMap(({ label, y }) => (label ? [{ ...label, y }] : []))
          .sort((a, b) => a.top - b.top);
        words.slice(1).forEach((one, index) => {
          const before = words[index];
          if (!before) return;
          expect(one.y).toBeGreaterThanOrEqual(before.y);
          expect(one.top).toBeGreaterThanOrEqual(before.top + before.height);
          expect(before.height).toBeGreaterThanOrEqual(13.5 * before.lines.length);
          expect(before.height).toBeGreaterThanOrEqual(24);
        });
      }
    });
  });

test('each cluster of a row contains all marks of its place, each once', () => {
  const panel = layoutFigure(
    records['300 events'].events,
    records['300 events'].measures,
    records['300 events'].tracks,
    records['300 events'].site,
  ).wide;
  expect(panel.clusters.length).toBeGreaterThan(0);
  for (const { marks } of panel.clusters) expect(findClusters(marks)[0]?.marks.length).toBe(marks.length);
});

test('a date further ahead than about a year is told, not drawn', () => {
  const { events, measures, tracks, site } = loadFixture();
  expect(layoutFigure(events, measures, tracks, site).ahead.drawn.map(({ watch }) => watch.id)).toEqual([
    'slow-water-review',
  ]);
  const far = measures.map((measure) => ({
    ...measure,
    watch: measure.watch.map((entry) => ({ ...entry, date: entry.outcome ? entry.date : '2017-01-01' })),
  }));
  const measureOf = new Map(far.map((measure) => [measure.id, measure]));
  for (const { watch } of far)
    for (const entry of watch) entry.measures = entry.measures.map(({ id }) => measureOf.get(id)!);
  const { ahead, wide } = layoutFigure(events, far, tracks, site);
  expect(ahead.drawn).toEqual([]);
  expect(ahead.later.length).toBeGreaterThan(0);
  expect(wide.end).toBe(wide.right);
});

test('a label has room for letters and words set further apart', () => {
  const { events, measures, tracks, site } = loadFixture();
  for (const { label } of layoutFigure(events, measures, tracks, site).wide.marks)
    if (label)
      expect(label.box.x1 - label.box.x0).toBeGreaterThanOrEqual(
        spacedTextWidth(`${label.date} ${label.text}`),
      );
});

test('the accessible name of a mark begins with the words one sees', () => {
  const [event] = loadFixture().events;
  const label = { date: 'Sep 13', text: 'A short label' };
  expect(markName(event!, label)).toBe(`Sep 13 A short label: ${event!.headline}`);
  expect(markName(event!, { ...label, text: event!.headline })).toBe(`Sep 13 ${event!.headline}`);
});
