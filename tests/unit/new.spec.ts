import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { kindOf, scaffold } from '../../src/cli/scaffold.ts';
import { kindNames, kinds } from '../../src/record/schema/kinds.ts';
import { fixture, root, withChanges } from './record.ts';

function run(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/new.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  });
  return { status, stdout, stderr };
}

test('one command creates every kind of record from its template', () => {
  for (const kind of kindNames) {
    const { template, years, ending } = kinds[kind];
    expect(kindOf(template)).toBe(kind);
    const { path, content: made } = scaffold(fixture, kind, 'a-new-one', years ? '2001-04-05' : undefined);
    expect(path).toBe(`${kind}/${years ? '2001/' : ''}a-new-one${ending}`);
    if (years) expect(made).toContain('\ndate: 2001-04-05');
  }
});

test('a new record goes to its folder and never overwrites another', () => {
  withChanges(
    { '_templates/term.yaml': readFileSync(join(root, 'content/_templates/term.yaml'), 'utf8') },
    (folder) => {
      expect(run(folder, 'term', 'spring-tide', '--dry-run').stdout).toMatch(
        /^\S+\/glossary\/spring-tide\.yaml\n/,
      );
      expect(existsSync(join(folder, 'glossary/spring-tide.yaml'))).toBe(false);
      expect(run(folder, 'term', 'spring-tide').stdout).toContain('npm run check:content');
      expect(existsSync(join(folder, 'glossary/spring-tide.yaml'))).toBe(true);
      expect(run(folder, 'term', 'spring-tide')).toMatchObject({
        status: 1,
        stderr: `"spring-tide" is the id of ${folder}/glossary/spring-tide.yaml: ids are used once.\n`,
      });
    },
  );
});

test('an invalid command gets one sentence that says what is right', () => {
  for (const [args, sentence] of [
    [[], 'Name a kind of record and an id: the kinds are event, source'],
    [['evnt', 'x'], '"evnt" is no kind of record: the kinds are event, source'],
    [['event'], 'Name one id: npm run new -- event <id>'],
    [['event', 'Wake_1', '--date', '2013'], '"Wake_1" is not an id: use lower-case letters'],
    [['event', 'wake'], 'A new event needs its date: add --date 2017-07-11'],
    [['event', 'wake', '--date', '2013-13'], '--date "2013-13" names a month that does not exist'],
    [['term', 'spring-tide', '--date', '2013'], 'A term has no date of its own: leave --date away.'],
    [['term', 'spring-tide', '--colour'], "Unknown option '--colour'"],
  ] as const) {
    const { status, stderr } = run(fixture, ...args);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
  }
});

test('the name of a built-in object property is a valid id', () => {
  expect(scaffold(fixture, 'glossary', 'constructor').path).toBe('glossary/constructor.yaml');
});

test('an id that was renamed cannot be used again', () => {
  withChanges({ 'redirects.yaml': 'glossary:\n  bow-wave: wake\n' }, (folder) => {
    expect(run(folder, 'term', 'bow-wave').stderr).toBe(
      `"bow-wave" was renamed to "wake" in ${folder}/redirects.yaml: ids are never used again.\n`,
    );
  });
});
