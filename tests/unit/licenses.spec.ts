import { expect, test } from '@playwright/test';
import { billOfMaterials, licenseNotices } from '../../src/integrations/licenses.ts';

test('a shipped package without a license text fails the build by name', () => {
  const kept = { name: 'kept', version: '1.0.0', identifier: 'MIT', text: 'Do as you like.\r\n' };
  expect(licenseNotices([kept])).toContain('kept 1.0.0\nMIT\n');
  expect(() => licenseNotices([kept, { ...kept, name: 'bare', text: null }])).toThrow(
    'bare 1.0.0 has no text of its license, MIT.',
  );
});

test('the bill of materials lists the production packages of a lock file, and none for development', () => {
  const lock = JSON.stringify({
    version: '1.0.0',
    packages: {
      '': { version: '1.0.0' },
      'node_modules/@kettle/lid': { version: '2.0.0', license: 'MIT', integrity: 'sha512-AAEC' },
      'node_modules/kettle/node_modules/spout': { version: '3.0.0' },
      'node_modules/thermometer': { version: '4.0.0', dev: true },
    },
  });
  const { components } = JSON.parse(billOfMaterials(lock)) as { components: unknown[] };
  expect(components).toEqual([
    {
      type: 'library',
      'bom-ref': 'pkg:npm/%40kettle/lid@2.0.0#node_modules/@kettle/lid',
      name: '@kettle/lid',
      version: '2.0.0',
      purl: 'pkg:npm/%40kettle/lid@2.0.0',
      licenses: [{ expression: 'MIT' }],
      hashes: [{ alg: 'SHA-512', content: '000102' }],
    },
    {
      type: 'library',
      'bom-ref': 'pkg:npm/spout@3.0.0#node_modules/kettle/node_modules/spout',
      name: 'spout',
      version: '3.0.0',
      purl: 'pkg:npm/spout@3.0.0',
    },
  ]);
});
