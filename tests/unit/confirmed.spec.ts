import { expect, test } from '@playwright/test';
import { barSegments } from '../../src/charts/bars.ts';
import { zoomSegments } from '../../src/charts/zoomSegments.ts';
import { inForceAlt, timelineAlt } from '../../src/words/altTexts.ts';
import { certainUntil, certaintyOn, confirmationOn } from '../../src/record/time/confirmed.ts';
import { dayNumber } from '../../src/record/time/dates.ts';
import { measureHistory, formatCertainty } from '../../src/words/dayWords.ts';
import { damage, find, loadFixture, swap } from './record.ts';

const file = 'measures/slow-water-rule.yaml';
const { measures, events, site, timelines } = loadFixture();
const rule = find(measures, 'slow-water-rule');
const pier = find(measures, 'lantern-pier-closure');
const { reviewed } = site;

test('a confirmation has a day, an existing document and the place in it', () => {
  expect(rule.confirmed?.on).toBe('2014-05-17');
  expect(rule.confirmed?.source).toMatchObject({ id: 'quillmouth-lantern-reopening', at: 'column 3' });
  expect(damage({ [file]: swap('on: 2014-05-17', 'on: 2014-05') })).toEqual([
    `content/${file} · confirmed.on: "2014-05" must be a full day, as 2017-07-11`,
  ]);
  expect(damage({ [file]: swap('  on: 2014-05-17\n', '') })).toEqual([
    `content/${file} · confirmed.on: is missing`,
  ]);
  expect(damage({ [file]: swap('  source: quillmouth', '  sorce: quillmouth') })).toEqual([
    `content/${file} · confirmed.source: is missing`,
    `content/${file} · confirmed.sorce: is not a known field. Did you mean "source"?`,
  ]);
  expect(damage({ [file]: swap('  source: quillmouth-lantern-reopening', '  source: the-lantern') })).toEqual(
    [
      expect.stringContaining(
        `content/${file} · confirmed.source: "the-lantern" is not the id of any source in content/sources/. There are council-notice-17, `,
      ),
    ],
  );
  expect(damage({ [file]: swap('at: column 3', 'at: p. 3') })).toEqual([
    `content/${file} · confirmed.at: "p. 3" must be a page number alone: write "3"`,
  ]);
});

test('a confirmation is between issue and review, and that of a stage within the stage', () => {
  expect(damage({ [file]: swap('on: 2014-05-17', 'on: 2012-10-08') })).toEqual([
    `content/${file} · confirmed.on: "2012-10-08" lies before the day of issue, 2012-10-09`,
  ]);
  expect(damage({ [file]: swap('on: 2014-05-17', 'on: 2015-03-02') })).toEqual([
    `content/${file} · confirmed.on: "2015-03-02" lies after 2015-03-01, the day content/site.yaml says the record was last checked (reviewed)`,
  ]);
  expect(damage({ [file]: swap('on: 2014-02-28', 'on: 2013-01-14') })).toEqual([
    `content/${file} · stages[1].confirmed.on: "2013-01-14" lies before the start of the stage, 2013-01-15`,
  ]);
  const ended = 'measures/lantern-pier-closure.yaml';
  const confirmedLine = '  confirmed: { on: 2013-07-03, source: council-pier-order, at: 1 }\n';
  expect(damage({ [ended]: swap('  reach: part\n', `  reach: part\n${confirmedLine}`) })).toEqual([
    `content/${ended} · stages[0].confirmed.on: "2013-07-03" lies after the end of the stage, 2013-07-02`,
  ]);
});

test('an uncertain measure in force that was never confirmed causes a warning', () => {
  const confirmedLines = /confirmed:\n {2}on.*\n {2}source.*\n {2}at.*\n/;
  expect(damage({ [file]: (content) => content.replace(confirmedLines, '') })).toEqual([
    `content/${file} · confirmed: is missing: the confidence is medium, so say on which day a document last shows that it holds. Write confirmed: { on: 2017-07-11, source: an-id, at: "5" }.`,
  ]);
  const sure = (content: string) =>
    content.replace(confirmedLines, '').replace(/^confidence: medium/m, 'confidence: high');
  expect(damage({ [file]: sure })).toEqual([]);
});

test('the latest confirmation of the stages in force counts, each by its own day or that of the measure', () => {
  expect(confirmationOn(rule, reviewed)?.on).toBe('2014-05-17');
  expect(confirmationOn(rule, '2014-04-01')?.on).toBe('2014-02-28');
  expect(confirmationOn(rule, '2014-01-01')).toBeUndefined();
  const stages = rule.stages.slice(0, 2);
  expect(confirmationOn({ ...rule, stages }, reviewed)?.on).toBe('2014-02-28');
});

test('the state of a measure is certain until it was last confirmed or changed, whichever is later', () => {
  expect(certainUntil(rule, reviewed)).toBe('2014-05-17');
  expect(certainUntil({ ...rule, confidence: 'high' }, reviewed)).toBe(reviewed);
  const { issued, confidence } = rule;
  const stages = rule.stages.map(({ from, what, binding, reach = 'part' }) => ({
    from,
    what,
    binding,
    reach,
  }));
  const unconfirmed = { issued, confidence, stages };
  expect(certainUntil(unconfirmed, reviewed)).toBe('2013-06-01');
  expect(certainUntil({ ...pier, confidence: 'low' }, reviewed), 'it has ended').toBe(reviewed);
});

test('a stage that changes nothing, or one announced for later, confirms nothing', () => {
  const [last] = rule.stages.slice(-1);
  const later = { ...last!, from: '2014-12-01', confidence: 'low' as const };
  const over = { ...last!, from: '2014-08-01', to: '2014-09-01' };
  expect(certainUntil({ ...rule, stages: [...rule.stages, over, later] }, reviewed)).toBe('2014-05-17');
});

test('the wording states when a measure was last confirmed, and never more than is known', () => {
  expect(certaintyOn(rule, reviewed)).toEqual({ confidence: 'medium', on: '2014-05-17' });
  expect(formatCertainty(rule, reviewed)).toBe('Last confirmed May 17, 2014');
  expect(formatCertainty({ ...rule, confidence: 'high' }, reviewed)).toBe(
    'Well documented, last confirmed May 17, 2014',
  );
  expect(formatCertainty({ ...rule, confidence: 'low' }, reviewed)).toBe(
    'Uncertain, last confirmed May 17, 2014',
  );
  expect(formatCertainty(pier, reviewed)).toBe('Well documented');
  expect(formatCertainty({ ...pier, confidence: 'medium' }, reviewed)).toBe('No later confirmation');
});

test('a bar is dashed from the day of the last confirmation on, to scale', () => {
  const span = { from: site.since, to: reviewed, today: reviewed };
  const bars = barSegments(rule, span, dayNumber);
  expect(bars.map(({ from, to, kind, as }) => [from, to, kind, as])).toEqual([
    [dayNumber('2012-10-09'), dayNumber('2013-01-14'), 'thin', undefined],
    [dayNumber('2013-01-15'), dayNumber('2013-05-31'), 'part', undefined],
    [dayNumber('2013-06-01'), dayNumber('2014-05-17'), 'full', undefined],
    [dayNumber('2014-05-17'), dayNumber(reviewed), 'unsure', 'full'],
  ]);
  const kinds = (bar: ReturnType<typeof barSegments>) => bar.map(({ kind }) => kind);
  expect(kinds(barSegments({ ...rule, confidence: 'high' }, span, dayNumber))).toEqual([
    'thin',
    'part',
    'full',
  ]);
  expect(kinds(barSegments(rule, { ...span, to: '2014-01-01' }, dayNumber))).toEqual([
    'thin',
    'part',
    'full',
  ]);
  const lateSpan = { ...span, from: '2014-12-01' };
  expect(kinds(barSegments(rule, lateSpan, dayNumber)), 'a part of the axis after that day').toEqual([
    'unsure',
  ]);
});

test('a measure that changed after its last confirmation is dashed from the change on', () => {
  const stages = rule.stages.map((stage) => ({
    ...stage,
    confirmed: { ...rule.confirmed!, on: '2013-02-01' },
  }));
  const span = { from: site.since, to: reviewed, today: reviewed };
  expect(barSegments({ ...rule, stages }, span, dayNumber).at(-1)).toEqual({
    from: dayNumber('2013-06-01'),
    to: dayNumber(reviewed),
    kind: 'unsure',
    as: 'full',
  });
});

test('the bar of the zoomable view is cut on the same day', () => {
  const bar = {
    spans: [
      ['2013-01-15', '2013-05-31', 'part'],
      ['2013-06-01', '2015-03-01', 'full'],
    ] satisfies [string, string, 'part' | 'full'][],
  };
  expect(zoomSegments(bar).some(({ unsure }) => unsure)).toBe(false);
  expect(zoomSegments({ ...bar, certainUntil: '2014-05-17' })).toEqual([
    { from: '2013-01-15', to: '2013-05-31', kind: 'part', unsure: false },
    { from: '2013-06-01', to: '2014-05-17', kind: 'full', unsure: false },
    { from: '2014-05-18', to: '2015-03-01', kind: 'full', unsure: true },
  ]);
});

test('the alt text of a drawing states from which day it is dashed', () => {
  const dashed = 'Last confirmed, and dashed from then on: Slow water on May 17, 2014.';
  expect(inForceAlt(measures, site.since, reviewed)).toContain(dashed);
  expect(timelineAlt('All', events, measures, reviewed)).toContain(dashed);
  const pierEvents = find(timelines, 'lantern-pier').events;
  expect(timelineAlt('The pier', pierEvents, measures, reviewed)).not.toContain('dashed');
  expect(measureHistory(rule, reviewed)).toMatch(/ Last confirmed May 17, 2014\.$/);
  expect(measureHistory(pier, reviewed)).not.toContain('confirm');
});
