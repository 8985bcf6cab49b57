import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { parse } from 'yaml';
import { upcomingWithin, watchStateOn } from '../../src/record/link/watch.ts';
import { dataFiles } from '../../src/files/dataFiles.ts';
import { listsWithoutEvents } from '../../src/files/recordData.ts';
import { watchCalendar } from '../../src/files/watchCalendar.ts';
import {
  type Changes,
  damage,
  find,
  fixture,
  idsOf,
  loadFixture,
  root,
  swap,
  withChanges,
} from './record.ts';

const archive = loadFixture();
const { watch, measures } = archive;
const settledFile = 'watch/pier-order-lapses.yaml';
const openFile = 'watch/slow-water-review.yaml';

/** Runs `npm run due` on a changed copy of the invented record. */
const due = (changes: Changes, ...args: string[]) =>
  withChanges(changes, (folder) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/due.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: folder },
    });
    return { status, stdout, stderr };
  });

test('a watched date links to its measures, and they link back', () => {
  const lapses = find(watch, 'pier-order-lapses');
  const pier = find(measures, 'lantern-pier-closure');
  expect(lapses.measures).toEqual([pier]);
  expect(pier.watch).toEqual([lapses]);
  expect(lapses.sources[0]).toMatchObject({ id: 'council-pier-order', at: 'section 2' });
  expect(lapses.outcome?.sources[0]).toMatchObject({ id: 'quillmouth-lantern-reopening', at: 'column 1' });
});

test('every problem of a watched date is reported with its field', () => {
  for (const [from, to, problem] of [
    [
      'date: 2015-04-22',
      'date: April 2015',
      'date: "April 2015" is not a date: write a year, a month or a day, as 2017, 2017-07 or 2017-07-11',
    ],
    ['check: Look for a notice that keeps, changes or ends the rule.\n', '', 'check: is missing'],
    ['title: The council', 'titel: The council', 'title: is missing'],
    [
      '[slow-water-rule]',
      '[slow-water-rul]',
      'measures[0]: "slow-water-rul" is not the id of any measure in content/measures/. Did you mean "slow-water-rule"?',
    ],
    [
      'id: tide-court-ruling,',
      'id: tide-court-rulling,',
      'sources[0]: "tide-court-rulling" is not the id of any source in content/sources/. Did you mean "tide-court-ruling"?',
    ],
    ['[{ id: tide-court-ruling, at: para. 30 }]', '[]', 'sources: "[]" needs at least one source'],
    [
      'at: para. 30',
      'at: at para. 30',
      'sources[0].at: "at para. 30" must not begin with "at": write "para. 30"',
    ],
  ] as const)
    expect(damage({ [openFile]: swap(from, to) })[0]).toBe(`content/${openFile} · ${problem}`);
});

test('an outcome is between its date and the review, and says what was found', () => {
  expect(damage({ [settledFile]: swap('on: 2014-03-03', 'on: 2014-02-26') })).toEqual([
    `content/${settledFile} · outcome.on: "2014-02-26" lies before the date itself, 2014-02-27: take the outcome out until it has passed`,
  ]);
  expect(damage({ [settledFile]: swap('on: 2014-03-03', 'on: 2015-03-02') })).toEqual([
    `content/${settledFile} · outcome.on: "2015-03-02" lies after 2015-03-01, the day content/site.yaml says the record was last checked (reviewed)`,
  ]);
  expect(
    damage({ [settledFile]: swap('  what: It lapsed. The pier opened on the next day.\n', '') }),
  ).toEqual([`content/${settledFile} · outcome.what: is missing`]);
  expect(damage({ [settledFile]: swap('id: quillmouth-lantern-reopening', 'id: the-lantern') })).toEqual([
    expect.stringContaining(
      `content/${settledFile} · outcome.sources[0]: "the-lantern" is not the id of any source in content/sources/`,
    ),
  ]);
  const year = 'watch/survey-repeated.yaml';
  const early = swap('sources:', 'outcome: { on: 2014-01-01, what: A second survey. }\nsources:');
  expect(damage({ [year]: early }), 'within the year it is known to').toEqual([]);
});

test('a month or year has passed after its last day, and an outcome settles it', () => {
  const on = (day: string) => {
    const { passed, ahead, settled: done } = watchStateOn(watch, day);
    return [idsOf(passed), idsOf(ahead), idsOf(done)];
  };
  expect(on('2014-12-31')).toEqual([
    [],
    ['survey-repeated', 'slow-water-review', 'buoys-renewed'],
    ['pier-order-lapses'],
  ]);
  expect(on('2015-01-01')[0]).toEqual(['survey-repeated']);
  expect(on('2015-04-22')[0]).toEqual(['survey-repeated']);
  expect(on('2015-06-30')[0]).toEqual(['survey-repeated', 'slow-water-review']);
  expect(on('2015-07-01')[1]).toEqual([]);
  expect(idsOf(upcomingWithin(watch, '2015-02-21', 60))).toEqual(['slow-water-review']);
  expect(idsOf(upcomingWithin(watch, '2015-02-20', 60))).toEqual([]);
  expect(idsOf(upcomingWithin(watch, '2015-06-15', 60)), 'a month that has begun').toEqual(['buoys-renewed']);
});

test('the command lists passed and coming dates, and fails while one is open', () => {
  const overdue = due({}, '--on', '2015-05-01');
  expect(overdue.status).toBe(1);
  expect(overdue.stdout).toContain(
    'Passed since the last review, March 1, 2015:\n\n- April 22, 2015: The council must look at the slow-water rule again',
  );
  expect(overdue.stdout).toContain('content/watch/slow-water-review.yaml');
  expect(overdue.stdout).toContain('Passed before the last review, and not settled by it:\n\n- 2014:');
  expect(overdue.stdout).toContain('Within 60 days:\n\n- June 2015: The buoys');
  expect(overdue.stdout).not.toContain('Lantern Pier lapses');
  const without: Changes = { 'watch/survey-repeated.yaml': null };
  const upToDate = due(without, '--on', '2015-03-01');
  expect([upToDate.status, upToDate.stderr]).toEqual([0, '']);
  expect(upToDate.stdout).toContain('Within 60 days:\n\n- April 22, 2015');
  expect(due(without, '--on', '2015-02-01').stdout).toContain(
    'Nothing has passed, and nothing comes within 60 days.',
  );
});

test('the command rejects an invalid day and a watched date it cannot read', () => {
  expect(due({}, '--on', '2015-02')).toEqual({
    status: 2,
    stdout: '',
    stderr: '--on "2015-02" must be a full day, as 2017-07-11.\n',
  });
  expect(due({}, '--when', '2015-02-01').status).toBe(2);
  const broken = due({ [openFile]: swap('date: 2015-04-22', 'date: soon') }, '--on', '2015-03-01');
  expect(broken.status).toBe(2);
  expect(broken.stderr).toContain(`/${openFile}\n  date: "soon" is not a date`);
});

test('the calendar has the open dates known to the day, and says how many it leaves out', () => {
  const head = { title: 'Dates', url: 'https://example.org/in-force/', reviewed: '2015-03-01' };
  const text = watchCalendar(head, listsWithoutEvents(archive).watch);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const entries = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(entries.map(({ uid }) => uid)).toEqual(['watch-slow-water-review@example.org']);
  expect(entries[0]?.startDate.toString()).toBe('2015-04-22');
  expect(entries[0]?.description).toContain('Look for a notice that keeps, changes or ends the rule.');
  expect(String(calendar.getFirstPropertyValue('x-wr-caldesc'))).toContain(
    '1 of 3 dates to watch. 2 known only to the month or year are left out',
  );
});

test('after a review, the calendar has a newer revision of each date, so that programs replace theirs', () => {
  const { watch: dates } = listsWithoutEvents(archive);
  const revisionOn = (reviewed: string) => {
    const head = { title: 'Dates', url: 'https://example.org/in-force/', reviewed };
    const entry = new ICAL.Component(ICAL.parse(watchCalendar(head, dates))).getFirstSubcomponent('vevent');
    return Number(entry?.getFirstPropertyValue('sequence'));
  };
  expect(revisionOn('2015-03-02')).toBeGreaterThan(revisionOn('2015-03-01'));
});

test('a record without watched dates has no files for them', () => {
  const paths = (record: typeof archive) => dataFiles(record).map(({ path }) => path);
  expect(paths(archive)).toEqual(expect.arrayContaining(['watch.json', 'watch.ics', 'watch.schema.json']));
  const without = paths({ ...archive, watch: [] });
  expect(without.filter((path) => /^watch\.(json|ics)$/.test(path))).toEqual([]);
});

test('the weekly workflow runs the command in a job without write permissions', () => {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/upkeep.yml'), 'utf8')) as {
    jobs: Record<string, { permissions: Record<string, string>; steps: { run?: string }[] }>;
  };
  const running = Object.values(jobs).filter(({ steps }) =>
    steps.some(({ run }) => run?.includes('npm run')),
  );
  expect(running.map(({ permissions }) => permissions)).toEqual([{ contents: 'read' }]);
});

test('the invented record has a watched date in every state', () => {
  const { passed, ahead, settled: done } = watchStateOn(watch, archive.site.reviewed);
  for (const list of [passed, ahead, done]) expect(list.length).toBeGreaterThan(0);
  expect(readFileSync(join(fixture, settledFile), 'utf8')).toContain('outcome:');
});
