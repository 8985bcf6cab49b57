import { strToU8, type Zippable, zipSync } from 'fflate';
import { sha256 } from '../record/load/sha256.ts';
import type { Archive } from '../record/model.ts';
import { absolute, dataPageUrl, url } from '../site/urls.ts';
import * as words from '../words/en/dataPackage.ts';
import { fillText } from '../words/fill.ts';
import { formatDate } from '../words/format.ts';
import { headOf } from './head.ts';
import { packageFiles, recordFiles } from './packageFiles.ts';

/** The name of the archive below `/data/`. */
export const recordZipName = 'record.zip';

/** The time of each file in the archive, the first a ZIP file can have. It is written in local time, so it is made in local time, too. */
const timeOfFiles = () => new Date(1980, 0, 1);

/** The text of the README: what the archive holds and how it may be used. */
function readme(archive: Archive): string {
  const { site } = archive;
  const { tables, listFiles } = recordFiles(archive);
  const files = [
    ...tables.map(([name]) => ({ path: `${name}.csv`, what: words.tableTexts[name] })),
    ...listFiles.map(({ path }) => ({
      path,
      what: words.listTexts[path.replace(/\.json$/, '') as keyof typeof words.listTexts],
    })),
  ];
  const { attribution } = headOf(site, { title: '', description: '', page: url(), schema: 'events' });
  return fillText(words.readme, {
    title: fillText(words.dataOf, { site: site.name }),
    description: site.description,
    date: formatDate(site.reviewed),
    address: absolute(url()),
    files: files.map((file) => fillText(words.readmeFile, file)).join('\n'),
    page: absolute(dataPageUrl()),
    license: site.licence.name,
    licenseUrl: site.licence.url,
    attribution,
  });
}

/** Returns the data package as a ZIP archive. The same record gives the same bytes: names are sorted, times are fixed, and the compression is not that of the machine. `license` is the text of the license of the record, if it has a file for it. */
export function recordZip(archive: Archive, license: string | undefined): Uint8Array<ArrayBuffer> {
  const { site } = archive;
  const { name, url: licenseUrl } = site.licence;
  const texts: [name: string, text: string][] = [
    ...packageFiles(archive, recordFiles(archive)).map(({ path, write }): [string, string] => [
      path,
      write(),
    ]),
    ['LICENSE', license ?? fillText(words.licenseText, { site: site.name, license: name, url: licenseUrl })],
    ['README.md', readme(archive)],
  ];
  const files: Zippable = Object.fromEntries(
    texts
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, text]) => [path, [strToU8(text), { mtime: timeOfFiles(), level: 9 }]]),
  );
  return new Uint8Array(zipSync(files));
}

/** Returns the line that `sha256sum --check` compares the archive with. */
export const checksumLine = (zip: Uint8Array): string => `${sha256(zip)}  ${recordZipName}\n`;
