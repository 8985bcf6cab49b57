import { expect, test } from '@playwright/test';
import { securityText } from '../../src/files/securityText.ts';

test('security.txt says where to report vulnerabilities, until a year after the last review', () => {
  const lines = securityText({ repository: 'https://example.org/record', reviewed: '2026-11-22' }).split(
    '\n',
  );
  expect(lines).toContain('Contact: https://example.org/record/issues');
  expect(lines).toContain('Expires: 2027-11-22T00:00:00Z');
  expect(lines).toContainEqual(expect.stringMatching(/^Canonical: https:\S+\/\.well-known\/security\.txt$/));
});

test('after a review on February 29 it expires on February 28 of the next year', () => {
  const text = securityText({ repository: 'https://example.org/record', reviewed: '2028-02-29' });
  expect(text).toContain('Expires: 2029-02-28T00:00:00Z');
});
