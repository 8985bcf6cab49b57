import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { append, type Changes, damage, fixture, root, swap, withChanges } from './record.ts';

const event = 'events/2013/tide-court-upholds.mdx';
const source = 'sources/2012/council-wave-survey.yaml';
const timeline = 'timelines/first-day.yaml';
const headline = 'headline: The Tide Court upholds the slow-water rule';

/** The line of the paragraph that `append` adds to the event's file. */
const lastLine = 16;

test('the record these tests damage has no problems', () => {
  expect(damage({})).toEqual([]);
});

const summary = 'summary: The court held';

test('broken YAML is reported with its line', () => {
  const [line, ...others] = damage({ [event]: swap(summary, 'summary: The court: it held') });
  expect(line).toContain(
    `content/${event} · line 7: is not valid YAML: Nested mappings are not allowed in compact mappings`,
  );
  expect(others).toEqual([]);
});

test('a field written twice is reported with its line', () => {
  const [line, ...others] = damage({ [source]: append('read: part') });
  expect(line).toContain(`content/${source} · line 9: is not valid YAML: Map keys must be unique`);
  expect(others).toEqual([]);
});

const manyMistakes: Changes = {
  [event]: (content) => append('<Carousel />')(content.replace('date: 2013-04-22', 'date: 2013-13')),
  [source]: swap('https:', 'http:'),
  'people/ada.yml': 'name: Ada',
  'groups/pleasure-boats.yaml': append('mascot: seal'),
  'bodies/tide-court.yaml': swap('[tide-court-ruling]', '[tide-court-rulling]'),
  [timeline]: swap('events: [slow-water-begins, northlight-appeals]', 'events: []'),
  'redirects.yaml': 'events:\n  one: one\n',
};
const places = [
  'content/bodies/tide-court.yaml · sources[0]: ',
  `content/${event} · date: `,
  `content/${event} · line ${lastLine}: `,
  'content/groups/pleasure-boats.yaml · mascot: ',
  'content/people/ada.yml · This file is read by nobody',
  'content/redirects.yaml · events.one: ',
  `content/${source} · url: `,
  `content/${timeline} · This timeline selects no event`,
];

const runCheck = (folder: string) =>
  spawnSync(process.execPath, [join(root, 'src/cli/check-content.ts')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  });

test('several mistakes in several files are reported at once', () => {
  const problems = damage(manyMistakes).sort();
  expect(problems.length).toBe(places.length);
  for (const place of places)
    expect(
      problems.filter((line) => line.startsWith(place)),
      place,
    ).toHaveLength(1);
});

test('several mistakes in one file are reported at once', () => {
  expect(
    damage({
      [event]: (content) =>
        content
          .replace(headline, 'headline: ""')
          .replace('date: 2013-04-22', 'date: 2013-13')
          .replace('weight: key', 'weight: huge'),
    }),
  ).toEqual([
    `content/${event} · headline: "" is empty`,
    `content/${event} · date: "2013-13" names a month that does not exist: months run from 01 to 12`,
    `content/${event} · weight: "huge" must be key, major or minor`,
  ]);
});

test('the check prints every mistake under its file and fails', () => {
  const { status, stdout, stderr } = withChanges(manyMistakes, runCheck);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(
    `content/${event}\n  line ${lastLine}: "<Carousel>" is not a word authors may use.`,
  );
  for (const place of places) {
    const [file = '', start = ''] = place.split(' · ');
    const block = stderr.split('\n\n').find((text) => text.startsWith(`${file}\n`));
    expect(block, file).toContain(`\n  ${start.trimEnd()}`);
  }
  expect(stderr).toMatch(/\n8 problems in 7 files\.\n$/);
});

test('the check of a valid record says so and passes', () => {
  const { status, stdout, stderr } = runCheck(fixture);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\d+ records in .*: no problems \(\d+\.\d s\)\.\n$/);
  expect(stderr).toBe('');
});
