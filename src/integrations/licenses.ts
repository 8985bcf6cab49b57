import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The file in which Vite lists the licenses of the packages it bundled (`build.license`). */
export const bundledLicensesFile = 'licenses.json';

/** Third-party code or a font that the site sends to browsers, with its license. */
interface LicensedItem {
  name: string;
  version: string;
  /** An SPDX expression. */
  identifier: string;
  /** The text of the license; missing in what Vite lists if the package has none. */
  text?: string | null;
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;

const fonts = [
  { name: 'Radio Canada', packageName: '@fontsource-variable/radio-canada', file: 'radio-canada' },
  { name: 'STIX Two Text', packageName: '@fontsource-variable/stix-two-text', file: 'stix-two-text' },
];

/** What the site ships besides the packages Vite bundles: the search code, which Pagefind writes, and the fonts. */
const unbundled = (): LicensedItem[] => [
  {
    name: 'pagefind',
    version: versionOf('pagefind'),
    identifier: 'MIT',
    text: readFileSync('node_modules/pagefind/LICENSE/LICENSE', 'utf8'),
  },
  ...fonts.map(({ name, packageName, file }) => ({
    name: `${name} (font, cut to the letters the site needs)`,
    version: versionOf(packageName),
    identifier: 'OFL-1.1',
    text: readFileSync(`src/fonts/${file}.OFL.txt`, 'utf8'),
  })),
];

const separator = '='.repeat(72);

/** The license notices of everything shipped, as plain text; throws if an item has no license text. */
export function licenseNotices(items: readonly LicensedItem[]): string {
  const notices = items.map(({ name, version, identifier, text }) => {
    if (!text?.trim()) throw new Error(`${name} ${version} has no text of its license, ${identifier}.`);
    return `${separator}\n${name} ${version}\n${identifier}\n${separator}\n\n${text.trim().replaceAll('\r\n', '\n')}\n`;
  });
  return `What this site sends to browsers includes the following, each under its own license.\n\n${notices.join('\n\n')}`;
}

/** The entry of a package in `package-lock.json`. */
interface LockedPackage {
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
}

/**
 * A CycloneDX 1.6 bill of materials of the packages in a lock file, without those for development only.
 * `npm sbom` of npm 11.19 is not used, because it leaves out packages that development packages use too (yaml here).
 */
export function billOfMaterials(lock: string): string {
  const { version, packages } = JSON.parse(lock) as {
    version: string;
    packages: Record<string, LockedPackage>;
  };
  const components = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version = '', license, integrity = '' }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
      const [, digest = ''] = integrity.split('sha512-');
      return {
        type: 'library',
        'bom-ref': `${purl}#${path}`,
        name,
        version,
        purl,
        ...(license ? { licenses: [{ expression: license }] } : {}),
        ...(digest
          ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }
          : {}),
      };
    });
  const component = { type: 'application', 'bom-ref': 'record', name: 'record', version };
  return JSON.stringify(
    { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component }, components },
    null,
    1,
  );
}

/** An Astro integration that adds `licenses.txt` (the notices of what browsers get) and `sbom.json` (a bill of materials) to the built site. */
export function licenses(): AstroIntegration {
  return {
    name: 'licenses',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const pathOf = (name: string) => fileURLToPath(new URL(name, dir));
        const bundled = JSON.parse(readFileSync(pathOf(bundledLicensesFile), 'utf8')) as LicensedItem[];
        rmSync(pathOf(bundledLicensesFile));
        writeFileSync(pathOf('licenses.txt'), licenseNotices([...bundled, ...unbundled()]));
        writeFileSync(pathOf('sbom.json'), billOfMaterials(readFileSync('package-lock.json', 'utf8')));
      },
    },
  };
}
