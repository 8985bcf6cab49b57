import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadRecord } from '../../src/record/loadRecord.ts';
import { append, type Changes, damage, fixture, root, swap, withChanges } from './record.ts';

/** Keeps the list of published ids in a changed record, which otherwise counts as never published. */
const keepList: Changes = { 'published.txt': (list) => list };
const listFile = 'content/published.txt';

/** Runs `npm run ids` on a content folder and returns its result. */
const runIds = (folder: string) =>
  spawnSync('node', ['src/cli/ids.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  });

test('a published id that is missing is reported, because links to it would break', () => {
  const problems = damage({ 'published.txt': append('glossary/spring-tide'), 'redirects.yaml': '{}\n' });
  expect(problems.filter((line) => line.startsWith(listFile))).toEqual(
    [
      'events/slow-water-starts',
      'questions/is-lantern-pier-open',
      'timelines/ferry-company',
      'glossary/spring-tide',
    ].map((id) => expect.stringContaining(`"${id}" is gone, and other people’s links with it`)),
  );
});

test('a renamed record is reported by its old and new id, and a redirect fixes it', () => {
  const renamed: Changes = {
    ...keepList,
    'glossary/wake.yaml': null,
    'glossary/wakes.yaml': readFileSync(join(fixture, 'glossary/wake.yaml'), 'utf8'),
  };
  const problems = damage(renamed).filter((line) => line.startsWith(listFile));
  expect(problems).toEqual([
    expect.stringMatching(
      /^content\/published\.txt · line \d+: "glossary\/wake" is gone.*If it was renamed, write glossary: \{ wake: wakes \}\.$/,
    ),
    `${listFile} · "glossary/wakes" is not on the list of ids that have an address. Once its name is settled, run npm run ids.`,
  ]);
  const redirected: Changes = {
    ...renamed,
    'published.txt': append('glossary/wakes'),
    'redirects.yaml': append('glossary:\n  wake: wakes'),
  };
  expect(damage(redirected).filter((line) => line.startsWith(listFile))).toEqual([]);
});

test('a line that is no id is reported with the right form', () => {
  expect(damage({ 'published.txt': append('event/wake\nwake\nevents/Wake_1\nevents/a/b') })).toEqual([
    expect.stringContaining('"event/wake" names no kind of record. Did you mean "events"?'),
    ...['wake', 'events/Wake_1', 'events/a/b'].map((line) =>
      expect.stringContaining(`"${line}" is no kind and id, as events/an-id`),
    ),
  ]);
});

test('a record without the list was never published and has no problem', () => {
  expect(damage({ 'published.txt': null })).toEqual([]);
});

test('new ids are added to the list in order and once, and none is removed', () => {
  const term = readFileSync(join(fixture, 'glossary/wake.yaml'), 'utf8');
  withChanges({ ...keepList, 'glossary/spring-tide.yaml': term }, (folder) => {
    expect(loadRecord(folder).problems).toHaveLength(1);
    const before = readFileSync(join(folder, 'published.txt'), 'utf8');
    expect(runIds(folder)).toMatchObject({
      status: 0,
      stdout: '+ glossary/spring-tide\nAdded to published.txt: commit it.\n',
    });
    const after = readFileSync(join(folder, 'published.txt'), 'utf8');
    expect(after.replace('glossary/spring-tide\n', '')).toBe(before);
    expect(loadRecord(folder).problems).toEqual([]);
    expect(runIds(folder).stdout).toBe('Every id is on the list.\n');
    expect(readFileSync(join(folder, 'published.txt'), 'utf8')).toBe(after);
  });
});

test('a list with a faulty line is not overwritten', () => {
  withChanges({ 'published.txt': swap('glossary/wake', 'glossary/wake!') }, (folder) => {
    const before = readFileSync(join(folder, 'published.txt'), 'utf8');
    const { status, stderr } = runIds(folder);
    expect(status).toBe(1);
    expect(stderr).toContain('"glossary/wake!" is no kind and id');
    expect(readFileSync(join(folder, 'published.txt'), 'utf8')).toBe(before);
  });
});
