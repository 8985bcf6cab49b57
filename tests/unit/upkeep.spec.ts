import { expect, test } from '@playwright/test';
import { securityText } from '../../src/files/securityText.ts';
import { chromiumArea, supportArea } from '../../src/cli/upkeep/browsers.ts';
import { packagesArea, vulnerabilitiesArea } from '../../src/cli/upkeep/dependencies.ts';
import { linksArea } from '../../src/cli/upkeep/links.ts';
import { reviewArea, securityArea, watchArea } from '../../src/cli/upkeep/record.ts';
import { upkeepReport } from '../../src/cli/upkeep/report.ts';
import { readRecords } from '../../src/record/load/records.ts';
import { fixture, loadFixture } from './record.ts';

const { site } = loadFixture();
const { watch } = readRecords(fixture).records;

test('security.txt is due 60 days before it expires, and stays due after', () => {
  const text = securityText(site);
  const expires = /Expires: (\S{10})/.exec(text)?.[1] ?? '';
  expect(expires).toBe('2016-03-01');
  expect(securityArea(text, '2016-01-01').due).toHaveLength(1);
  expect(securityArea(text, '2015-12-31')).toMatchObject({ due: [], fine: [expect.any(String)] });
  expect(securityArea(text, '2016-03-02').due[0]).toMatch(/^security\.txt expired on March 1, 2016/);
  expect(() => securityArea('Contact: mailto:a@example.org', '2016-01-01')).toThrow(/no line "Expires:"/);
});

test('a record is due for review after 90 days', () => {
  expect(reviewArea('2015-03-01', '2015-05-30').due).toEqual([]);
  expect(reviewArea('2015-03-01', '2015-05-31').due).toHaveLength(1);
});

test('a date that has passed without an outcome is due, and one that has one is not', () => {
  expect(watchArea(watch, '2014-12-31').due).toEqual([]);
  expect(watchArea(watch, '2015-01-01').due).toHaveLength(1);
});

test('packages are due if a version within their range is out; a new major version is only mentioned', () => {
  const { due, fine } = packagesArea({
    a: { current: '1.0.0', wanted: '1.2.0', latest: '1.2.0' },
    b: { current: '1.0.0', wanted: '1.0.0', latest: '2.0.0' },
    c: { wanted: '3.0.0', latest: '3.0.0' },
    // What a mirror of the registry says that lags behind.
    d: { current: '8.0.2', wanted: '8.0.2', latest: '5.0.1' },
  });
  expect(due.map((text) => text[0])).toEqual(['a', 'c']);
  expect(fine.map((text) => text[0])).toEqual(['b']);
  expect(packagesArea(undefined).unknown).toHaveLength(1);
});

test('vulnerabilities are counted by severity, and an audit that failed is not called clean', () => {
  expect(vulnerabilitiesArea({ critical: 1, low: 2, high: 0 }).due).toEqual(['1 critical, 2 low: npm audit']);
  expect(vulnerabilitiesArea({ critical: 0 })).toMatchObject({ due: [], fine: ['None are known.'] });
  expect(vulnerabilitiesArea(undefined)).toMatchObject({ fine: [], unknown: [expect.any(String)] });
});

test('cited addresses are due if one is dead, was never asked, or was asked too long ago', () => {
  const now = Date.UTC(2015, 2, 1);
  const alive = { status: 200, asked: now };
  expect(linksArea(['a', 'b'], undefined, now).unknown).toHaveLength(1);
  expect(linksArea(['a', 'b'], { a: alive, b: alive }, now).due).toEqual([]);
  expect(linksArea(['a', 'b'], { a: alive }, now).due).toHaveLength(1);
  expect(linksArea(['a', 'b'], { a: alive, b: { status: 404, asked: now } }, now).due).toHaveLength(1);
  expect(linksArea(['a'], { a: alive }, now + 40 * 86_400_000).due).toHaveLength(1);
});

test('a Chromium that differs from the one the tests passed in is due, and so are too few or outdated browsers', () => {
  expect(chromiumArea('1.2.3.4', '1.2.3.4').due).toEqual([]);
  expect(chromiumArea('1.2.3.5', '1.2.3.4').due).toHaveLength(1);
  expect(chromiumArea(undefined, '1.2.3.4').unknown).toHaveLength(1);
  expect(supportArea('baseline 2022', 91.66, 10)).toMatchObject({ due: [] });
  expect(supportArea('baseline 2022', 89, 10).due).toHaveLength(1);
  expect(supportArea('baseline 2022', 95, 200).due).toHaveLength(1);
});

test('the report puts first what has something to do, and says how much in its title', () => {
  const report = upkeepReport(
    [reviewArea('2015-03-01', '2015-03-02'), vulnerabilitiesArea({ high: 1 })],
    '2015-03-02',
  );
  expect(report.split('\n').filter((line) => line.startsWith('#'))).toEqual([
    '# Upkeep on March 2, 2015: 1 to do',
    '## Known vulnerabilities',
    '## Review of the record',
  ]);
});
