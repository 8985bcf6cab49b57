import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { root } from './record.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  uses?: string;
  needs?: string | string[];
  permissions?: Record<string, string>;
  steps?: Step[];
}

interface Workflow {
  permissions: unknown;
  jobs: Record<string, Job>;
}

const folder = join(root, '.github/workflows');
const texts = readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
const workflows = texts.map(({ file, text }) => ({ file, workflow: parse(text) as Workflow }));
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ where: `${file}: ${name}`, ...job })),
);

test('every action is pinned to a commit, with its version in a comment', () => {
  for (const { file, text } of texts)
    for (const [line] of text.matchAll(/^.*\buses:(?! \.\/).*$/gm))
      expect(line, file).toMatch(/uses: [\w-]+(\/[\w-]+)+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
});

test('a job has only the permissions it lists, and no job with write access runs code of the repository', () => {
  for (const { file, workflow } of workflows) expect(workflow.permissions, file).toEqual({});
  for (const { where, permissions, steps = [], uses } of jobs) {
    expect(permissions, where).toBeDefined();
    const runsCode = steps.some((step) => step.uses?.startsWith('actions/checkout@')) || uses !== undefined;
    if (runsCode) expect(permissions, where).toEqual({ contents: 'read' });
  }
});

test('no token is left in a checkout', () => {
  const checkouts = jobs.flatMap(({ where, steps = [] }) =>
    steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')).map((step) => ({ where, ...step })),
  );
  expect(checkouts.length).toBeGreaterThan(2);
  for (const { where, with: options } of checkouts)
    expect(options?.['persist-credentials'], where).toBe(false);
});

test('nothing is published without passing the checks', () => {
  const pages = workflows.find(({ file }) => file === 'pages.yml')?.workflow.jobs ?? {};
  expect(pages['check']?.uses).toBe('./.github/workflows/check.yml');
  expect(pages['build']?.needs).toContain('check');
  expect(pages['deploy']?.needs).toContain('build');
});

test('a command that crashes fails its job, because none is behind a pipe', () => {
  for (const { where, steps = [] } of jobs)
    for (const { run = '' } of steps) expect(run, where).not.toMatch(/(?<!\|)\|(?!\|)|\|\| true/);
});
