import { strToU8, type Zippable, zipSync } from 'fflate';
import { sha256 } from '../record/load/sha256.ts';
import type { Archive, Site } from '../record/model.ts';
import { absolute, dataPageUrl, url } from '../site/urls.ts';
import * as words from '../words/en/dataPackage.ts';
import { fillText } from '../words/fill.ts';
import { formatDate } from '../words/format.ts';
import { headOf } from './head.ts';
import { describedFiles } from './describedFiles.ts';
import { packageFiles, tablesAndLists } from './packageFiles.ts';
import type { PublishedFile } from './publishedFile.ts';

/** The name of the archive below `/data/`. */
export const recordZipName = 'record.zip';

/** The time of each file in the archive, the first a ZIP file can have. It is written in local time, so it is made in local time, too. */
const timeOfFiles = () => new Date(1980, 0, 1);

/** The text of the README: what the archive holds and how it may be used. */
function readme(site: Site, files: readonly PublishedFile[]): string {
  const { attribution } = headOf(site, { title: '', description: '', page: url(), schema: 'events' });
  return fillText(words.readme, {
    title: fillText(words.dataOf, { site: site.name }),
    description: site.description,
    date: formatDate(site.reviewed),
    address: absolute(url()),
    files: describedFiles(files)
      .map(({ path, what }) => fillText(words.readmeFile, { path, what }))
      .join('\n'),
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
  const published = packageFiles(archive, tablesAndLists(archive));
  const texts: [name: string, text: string][] = [
    ...published.map(({ path, write }): [string, string] => [path, write()]),
    ['LICENSE', license ?? fillText(words.licenseText, { site: site.name, license: name, url: licenseUrl })],
    ['README.md', readme(site, published)],
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
