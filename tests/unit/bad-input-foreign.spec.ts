import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { describeProblem } from '../../src/record/problems.ts';
import { readBenchmark } from '../../src/record/load/benchmark.ts';
import { loadRecord } from '../../src/record/loadRecord.ts';
import { damage, fixture, root, swap, withChanges } from './record.ts';

const event = 'events/2013/tide-court-upholds.mdx';
const source = 'sources/2012/council-wave-survey.yaml';

/** Returns the problems of a copy of the invented record after a change to its folder. */
const problemsAfter = (change: (folder: string) => void): string[] =>
  withChanges({}, (folder) => {
    change(folder);
    return loadRecord(folder).problems.map((problem) => `${problem.file} · ${describeProblem(problem)}`);
  });

const linkMessage =
  'This is a symbolic link, which might lead out of the record: put the file itself in its place';

test('a symbolic link is reported and not followed, wherever it is and wherever it leads', () => {
  for (const [path, target] of [
    ['sources/2012/a-source.yaml', '/etc/passwd'],
    ['sources/undated', '/'],
    ['glossary/a-term.yaml', './nowhere.yaml'],
    ['glossary/a-loop.yaml', './a-loop.yaml'],
    ['site.yaml', '/etc/passwd'],
    ['measured.json', '/etc/passwd'],
    ['_templates', '/etc'],
    ['frozen/compare/2014-01-01.html', '/etc/passwd'],
    ['README.md', '/etc/passwd'],
  ] as const) {
    const problems = problemsAfter((folder) => {
      rmSync(join(folder, path), { recursive: true, force: true });
      mkdirSync(join(folder, path, '..'), { recursive: true });
      symlinkSync(target, join(folder, path));
    });
    expect(problems, path).toContain(`content/${path} · ${linkMessage}`);
    expect(problems.join('\n')).not.toContain('root:');
  }
});

test('measured.json is not read through a symbolic link either', () => {
  withChanges({ 'measured.json': null }, (folder) => {
    symlinkSync('/etc/passwd', join(folder, 'measured.json'));
    expect(readBenchmark(folder)).toEqual({ problems: [] });
  });
});

test('a content folder that is a symbolic link, or is missing, is reported', () => {
  withChanges({}, (folder) => {
    const moved = `${folder}-moved`;
    renameSync(folder, moved);
    try {
      expect(loadRecord(folder).problems[0]?.message).toMatch(/^This folder cannot be read: ENOENT/);
      symlinkSync(moved, folder);
      expect(loadRecord(folder).problems[0]).toEqual({
        file: 'content',
        field: '',
        message: 'This folder is a symbolic link: name the folder it leads to',
      });
    } finally {
      rmSync(folder);
      renameSync(moved, folder);
    }
  });
});

test('what is neither a file nor a folder is reported, and the check does not hang on it', () => {
  const problems = problemsAfter((folder) => {
    expect(spawnSync('mkfifo', [join(folder, 'glossary/a-pipe.yaml')]).status).toBe(0);
  });
  expect(problems).toEqual(['content/glossary/a-pipe.yaml · This is no file and no folder: take it away']);
});

test('a file that is not UTF-8 is reported with its first invalid line', () => {
  const latin = Buffer.from('term: Wake\nmeaning: Die Straße am Sund.\n', 'latin1');
  expect(damage({ 'glossary/street.yaml': latin })).toEqual([
    'content/glossary/street.yaml · line 2: "meaning: Die Straße am Sund." is not UTF-8: save the file in that encoding',
  ]);
  const wide = Buffer.from('\uFEFFterm: Wake\n', 'utf16le');
  expect(damage({ 'glossary/street.yaml': wide })[0]).toContain(
    'content/glossary/street.yaml · line 1: "ÿþt\\u{00}e\\u{00}r',
  );
  expect(damage({ 'site.yaml': latin })).toEqual([
    'content/site.yaml · line 2: "meaning: Die Straße am Sund." is not UTF-8: save the file in that encoding',
  ]);
});

test('a file that begins with a byte order mark is reported with how to save it', () => {
  for (const path of [event, source, 'redirects.yaml'])
    expect(damage({ [path]: (content) => `\uFEFF${content}` })).toEqual([
      `content/${path} · This file begins with a byte order mark: save it as UTF-8 without one ("without BOM")`,
    ]);
});

test('line endings of other systems make no difference', () => {
  for (const ends of ['\r\n', '\r'])
    expect(
      damage({
        [event]: (content) => content.replaceAll('\n', ends),
        [source]: (content) => content.replaceAll('\n', ends),
      }),
    ).toEqual([]);
});

test('frozen copies that were made by hand, or have other names, are rejected', () => {
  const html = '<!doctype html><script>alert(1)</script>';
  const hash = '0'.repeat(64);
  for (const [path, message] of [
    ['frozen/compare/2014-01-01.html', 'is not listed in content/frozen/hashes.txt'],
    ['frozen/compare/2014-1-1.html', 'This is no frozen copy'],
    ['frozen/compare/x/y/2014-01-01.html', 'This is no frozen copy'],
    ['frozen/Compare/2014-01-01.html', 'This is no frozen copy'],
    ['frozen/compare/2014-01-01.html.js', 'This is no frozen copy'],
    ['frozen/__proto__/2014-01-01.html', 'This is no frozen copy'],
    ['frozen/index.html', 'This is no frozen copy'],
  ] as const)
    expect(damage({ [path]: html }), path).toEqual([expect.stringContaining(message)]);
  for (const listed of ['../../site.yaml.html', '../compare/2014-01-01.html', 'compare/2014-01-01.html'])
    expect(damage({ 'frozen/hashes.txt': `${hash}  ${listed}\n` }), listed).toEqual([
      `content/frozen/${listed} · This frozen copy is gone, and it must stay: bring back what was committed`,
    ]);
});

test('redirects with names of built-in object properties are rejected', () => {
  expect(damage({ 'redirects.yaml': 'events:\n  __proto__: wave-survey\n' })).toEqual([
    'content/redirects.yaml · line 2: "__proto__" is no name a field or an id can have. Take it out.',
  ]);
  expect(damage({ 'redirects.yaml': '__proto__:\n  old: wave-survey\n' })).toEqual([
    'content/redirects.yaml · line 1: "__proto__" is no name a field or an id can have. Take it out.',
  ]);
  expect(damage({ 'redirects.yaml': 'events:\n  old: constructor\n' })).toEqual([
    'content/redirects.yaml · events.old: "constructor" is no id in content/events/',
  ]);
  for (const to of ['../../index', '/etc/passwd', 'https://evil.example/', 'a/b', 'a?b', 'a%2f..'])
    expect(damage({ 'redirects.yaml': `events:\n  old: ${to}\n` }), to).toEqual([
      expect.stringContaining('is not an id'),
    ]);
  expect(damage({ [event]: swap('[tide-court-ruling]', '[constructor]') })[0]).toContain(
    `content/${event} · sources[0]: "constructor" is not the id of any source in content/sources/`,
  );
});

test('the output of the check contains no terminal control sequences', () => {
  withChanges({ [event]: swap('weight: key', 'weight: "\\e[2J\\e[31mfoo\\u202e"') }, (folder) => {
    writeFileSync(join(folder, 'glossary', 'a\u001B[2J\nb.yaml'), '');
    const { stderr } = spawnSync(process.execPath, [join(root, 'src/cli/check-content.ts')], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: folder },
    });
    expect(stderr).toContain('weight: "\\u{1B}[2J\\u{1B}[31mfoo\\u{202E}" must be key, major or minor');
    expect(stderr).toContain('/glossary/a\\u{1B}[2J\\u{0A}b.yaml\n');
    expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
  });
});

test('the invented record itself has no symbolic links', () => {
  expect(loadRecord(fixture).problems).toEqual([]);
});
