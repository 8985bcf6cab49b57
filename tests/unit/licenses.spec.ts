import { expect, test } from '@playwright/test';
import { licenseNotices, withoutRun } from '../../src/build/licenses.ts';

test('what is shipped without the text of its license stops the build, by name', () => {
  const kept = { name: 'kept', version: '1.0.0', identifier: 'MIT', text: 'Do as you like.\r\n' };
  expect(licenseNotices([kept])).toContain('kept 1.0.0\nMIT\n');
  expect(() => licenseNotices([kept, { ...kept, name: 'bare', text: null }])).toThrow(
    'bare 1.0.0 has no text of its license, MIT.',
  );
});

test('the bill of materials is the same for the same packages, whenever and wherever it is made', () => {
  const bill = (serialNumber: string, timestamp: string, name: string) =>
    JSON.stringify({
      serialNumber,
      metadata: { timestamp, component: { name, version: '1.0.0' } },
      components: [{ name: 'kept' }],
    });
  const first = withoutRun(bill('urn:uuid:1', '2015-03-01T00:00:00Z', 'here'));
  expect(first).toBe(withoutRun(bill('urn:uuid:2', '2016-03-01T00:00:00Z', 'there')));
  expect(JSON.parse(first)).toEqual({
    metadata: { component: { name: 'record', version: '1.0.0' } },
    components: [{ name: 'kept' }],
  });
});
