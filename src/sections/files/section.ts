import { dataPageUrl, url } from '../../site/urls.ts';
import * as labels from '../../words/en/navigation.ts';
import { defineSection } from '../all/defineSection.ts';
import * as pages from '../../words/en/searchPages.ts';

/** The record as files, with a page that lists them and explains their fields. */
export const dataFiles = defineSection({
  id: 'data-files',
  pages: { '/data': 'files/pages/index.astro' },
  links: {
    find: pages.dataFiles,
    label: labels.dataFiles,
    to: dataPageUrl(),
    menu: true,
    footer: { group: 'use', place: 'first' },
  },
});

/** The licenses of the words, the data, the code and the fonts. */
export const licenses = defineSection({
  id: 'licenses',
  links: { label: labels.licenses, to: url('licenses.txt'), footer: { group: 'use' } },
});
