import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The name under which Vite leaves the licenses of the packages it bundled (`build.license`). */
export const bundledLicenses = 'licenses.json';

/** Something of others that the site hands to browsers, and the license it comes under. */
interface Shipped {
  name: string;
  version: string;
  /** An SPDX expression. */
  identifier: string;
  /** The text of the license; Vite gives none where a package has none. */
  text?: string | null;
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;

/** What the site ships besides bundled packages: the search, which Pagefind writes, and the fonts. */
const unbundled = (): Shipped[] => [
  {
    name: 'pagefind',
    version: versionOf('pagefind'),
    identifier: 'MIT',
    text: readFileSync('node_modules/pagefind/LICENSE/LICENSE', 'utf8'),
  },
  ...[
    ['Radio Canada', '@fontsource-variable/radio-canada', 'radio-canada'],
    ['STIX Two Text', '@fontsource-variable/stix-two-text', 'stix-two-text'],
  ].map(([name = '', from = '', file = '']) => ({
    name: `${name} (font, cut to the letters the site needs)`,
    version: versionOf(from),
    identifier: 'OFL-1.1',
    text: readFileSync(`src/fonts/${file}.OFL.txt`, 'utf8'),
  })),
];

const rule = '='.repeat(72);

/** The notices of everything shipped, as plain text; a package without the text of its license is an error. */
export function licenseNotices(shipped: readonly Shipped[]): string {
  const notices = shipped.map(({ name, version, identifier, text }) => {
    if (!text?.trim()) throw new Error(`${name} ${version} has no text of its license, ${identifier}.`);
    return `${rule}\n${name} ${version}\n${identifier}\n${rule}\n\n${text.trim().replaceAll('\r\n', '\n')}\n`;
  });
  return `What this site sends to browsers includes the following, each under its own license.\n\n${notices.join('\n\n')}`;
}

/** A package as `package-lock.json` has it, by its path. */
interface Locked {
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
}

/**
 * The packages of a lock file that are not for development alone, as CycloneDX 1.6.
 * `npm sbom` of npm 11.19 leaves out a package that a development package uses too (yaml here), so it is not used.
 */
export function billOfMaterials(lock: string): string {
  const { version, packages } = JSON.parse(lock) as { version: string; packages: Record<string, Locked> };
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

/** Adds `licenses.txt`, the notices of what browsers get, and `sbom.json`, a bill of materials, to a built site. */
export function licenses(): AstroIntegration {
  return {
    name: 'licenses',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const at = (name: string) => fileURLToPath(new URL(name, dir));
        const bundled = JSON.parse(readFileSync(at(bundledLicenses), 'utf8')) as Shipped[];
        rmSync(at(bundledLicenses));
        writeFileSync(at('licenses.txt'), licenseNotices([...bundled, ...unbundled()]));
        writeFileSync(at('sbom.json'), billOfMaterials(readFileSync('package-lock.json', 'utf8')));
      },
    },
  };
}
