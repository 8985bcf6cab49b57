import { expect, test } from '@playwright/test';
import { smuggled } from '../hostile-texts.ts';
import { damage } from './record.ts';

const event = 'events/2013/tide-court-upholds.mdx';

for (const { name, change, message } of smuggled)
  test(`${name} is rejected, and the file is named`, () => {
    const problems = damage({ [event]: change });
    expect(problems.join('\n')).toContain(message);
    for (const problem of problems) expect(problem).toContain(`content/${event} · `);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
