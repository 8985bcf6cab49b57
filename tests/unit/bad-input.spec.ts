import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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
  expect(line).toContain(`content/${event} · line 7: "The court: it held that a council may slow boats`);
  expect(line).toContain(
    "holds a colon and a space, which begin a field of their own: put the text of summary in quotes. Write summary: 'The court: it held",
  );
  expect(others).toEqual([]);
});

for (const [change, problem] of [
  [
    swap('term: Wake', "term: Wake's #1"),
    'line 1: "#1" is cut off, because YAML ignores what follows a space and #: put the text in quotes',
  ],
  [
    swap('also: [wash]', 'also: [A wave, and the wash, too.]'),
    'line 2: "[A wave, and the wash, too.]" is cut into 3 at its commas: give each its own line that begins with "- ", or put each in quotes',
  ],
  [
    swap('also: [wash]', 'also:\n\t- wash'),
    'line 3: begins with a tab: indent with spaces, two for each level',
  ],
  [
    swap('term: Wake', 'term: "Wake'),
    'line 1: "term: "Wake" opens a text with " and never closes it: add " at its end',
  ],
  [
    swap('term: Wake', "term: 'Wake's'"),
    `line 1: "'Wake's'" goes on after the quotation mark that closes it`,
  ],
  [
    swap('also: [wash]', 'also: [wash'),
    'line 2: "also: [wash" opens a list with [ and never closes it: add ] at its end',
  ],
  [
    swap('term: Wake', 'term: @Wake'),
    `line 1: "@Wake" begins with @, with which no text begins in YAML: put it in quotes. Write term: '@Wake'`,
  ],
  [
    swap('also: [wash]', '  also: wash'),
    'line 1: "term: Wake" and the next line do not fit together: fields of one level begin in the same column',
  ],
] as const)
  test(`what YAML would misread is reported in plain words: ${problem.slice(0, 60)}`, () => {
    const [line] = damage({ 'glossary/wake.yaml': change });
    expect(line).toContain(`content/glossary/wake.yaml · ${problem}`);
  });

test('a record that still holds the examples of its template is reported', () => {
  const template = readFileSync(join(root, 'content/_templates/term.yaml'), 'utf8');
  expect(damage({ '_templates/term.yaml': template, 'glossary/toll.yaml': template })).toEqual(
    expect.arrayContaining([
      expect.stringMatching(
        /^content\/glossary\/toll\.yaml · term: ".*" is still the example of the template: write what is true of this record$/,
      ),
    ]),
  );
});

test('an event after the day of review is reported', () => {
  expect(
    damage({ [event]: (content) => content.replace(/^date: .*$/m, 'date: 2013-12-31') }).join(),
  ).not.toContain('lies after');
  expect(
    damage({
      [event]: null,
      'events/2015/tide-court-upholds.mdx': readFileSync(join(fixture, event), 'utf8').replace(
        /^date: .*$/m,
        'date: 2015-03-02',
      ),
    }),
  ).toContain(
    'content/events/2015/tide-court-upholds.mdx · date: "2015-03-02" lies after 2015-03-01, the day content/site.yaml says the record was last checked (reviewed). Check the record and move reviewed first; what is due on a day ahead belongs to content/watch/.',
  );
});

test('a field written twice is reported with its line', () => {
  const [line, ...others] = damage({ [source]: append('read: part') });
  expect(line).toContain(`content/${source} · line 9: "read" is written twice: keep one of the two fields`);
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
  const { status, stdout, stderr: printed } = withChanges(manyMistakes, runCheck);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(printed, 'the real path').toMatch(/^\S*\/record-\w+\/events\/2013\//m);
  const stderr = printed.replaceAll(/^\S*\/record-\w+\//gm, 'content/');
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
