import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { append, type Changes, damage, fixture, load, root, swap, withChanges } from './record.ts';

/** The list as it is, and so looked at: without this a changed story counts as never published. */
const kept: Changes = { 'published.txt': (list) => list };
const list = 'content/published.txt';

/** Runs the command on a content folder, and gives what it says. */
const addIds = (folder: string) =>
  spawnSync('node', ['src/cli/ids.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  });

test('an id that was published and is gone is reported, because links to it would break', () => {
  const told = damage({ 'published.txt': append('glossary/spring-tide'), 'redirects.yaml': '{}\n' });
  expect(told.filter((line) => line.startsWith(list))).toEqual(
    [
      'events/slow-water-starts',
      'questions/is-lantern-pier-open',
      'timelines/ferry-company',
      'glossary/spring-tide',
    ].map((id) => expect.stringContaining(`"${id}" is gone, and other people’s links with it`)),
  );
});

test('a renamed record is told by the old line and the new id, and is whole again with a redirect', () => {
  const renamed: Changes = {
    ...kept,
    'glossary/wake.yaml': null,
    'glossary/wakes.yaml': readFileSync(join(fixture, 'glossary/wake.yaml'), 'utf8'),
  };
  const told = damage(renamed).filter((line) => line.startsWith(list));
  expect(told).toEqual([
    expect.stringMatching(
      /^content\/published\.txt · line \d+: "glossary\/wake" is gone.*Was it renamed to "wakes"\?$/,
    ),
    `${list} · "glossary/wakes" is not on the list of ids that have an address. Once its name is settled, run npm run ids.`,
  ]);
  const mended: Changes = {
    ...renamed,
    'published.txt': append('glossary/wakes'),
    'redirects.yaml': append('glossary:\n  wake: wakes'),
  };
  expect(damage(mended).filter((line) => line.startsWith(list))).toEqual([]);
});

test('a line that names no id is reported with what would have been right', () => {
  expect(damage({ 'published.txt': append('event/wake\nwake\nevents/Wake_1\nevents/a/b') })).toEqual([
    expect.stringContaining('"event/wake" names no kind of record. Did you mean "events"?'),
    ...['wake', 'events/Wake_1', 'events/a/b'].map((line) =>
      expect.stringContaining(`"${line}" is no kind and id, as events/an-id`),
    ),
  ]);
});

test('a record without the list was never published, and lacks nothing', () => {
  expect(damage({ 'published.txt': null })).toEqual([]);
});

test('new ids are put on the list, in order and once, and none is taken away', () => {
  const term = readFileSync(join(fixture, 'glossary/wake.yaml'), 'utf8');
  withChanges({ ...kept, 'glossary/spring-tide.yaml': term }, (folder) => {
    expect(load(folder).problems).toHaveLength(1);
    const before = readFileSync(join(folder, 'published.txt'), 'utf8');
    expect(addIds(folder)).toMatchObject({
      status: 0,
      stdout: '+ glossary/spring-tide\nAdded to published.txt: commit it.\n',
    });
    const after = readFileSync(join(folder, 'published.txt'), 'utf8');
    expect(after.replace('glossary/spring-tide\n', '')).toBe(before);
    expect(load(folder).problems).toEqual([]);
    expect(addIds(folder).stdout).toBe('Every id is on the list.\n');
    expect(readFileSync(join(folder, 'published.txt'), 'utf8')).toBe(after);
  });
});

test('a list with a faulty line is not written over', () => {
  withChanges({ 'published.txt': swap('glossary/wake', 'glossary/wake!') }, (folder) => {
    const before = readFileSync(join(folder, 'published.txt'), 'utf8');
    const { status, stderr } = addIds(folder);
    expect(status).toBe(1);
    expect(stderr).toContain('"glossary/wake!" is no kind and id');
    expect(readFileSync(join(folder, 'published.txt'), 'utf8')).toBe(before);
  });
});
