import { stringify } from 'yaml';
import type { Site } from '../record/model.ts';
import { publisherOf } from '../site/desk.ts';
import { absolute, dataPageUrl } from '../site/urls.ts';
import * as words from '../words/en/dataPackage.ts';
import { fillText } from '../words/fill.ts';
import { dataVersion } from './dataVersion.ts';
import { licenseId } from './licenseId.ts';

/** The text of `CITATION.cff`: how to cite the data, as GitHub, Zenodo and Zotero read it (Citation File Format 1.2.0). */
export function citationCff(site: Site): string {
  const { name, description, reviewed, licence } = site;
  const license = licenseId(licence.url);
  return stringify(
    {
      'cff-version': '1.2.0',
      message: words.citeTheData,
      type: 'dataset',
      title: fillText(words.dataOf, { site: name }),
      abstract: description,
      authors: [{ name: publisherOf(site)?.name ?? name }],
      version: dataVersion(site),
      'date-released': reviewed,
      url: absolute(dataPageUrl()),
      ...(license === undefined ? { 'license-url': licence.url } : { license }),
    },
    { lineWidth: 0 },
  );
}
