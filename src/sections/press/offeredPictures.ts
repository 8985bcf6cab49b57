import type { Archive } from '../../record/model.ts';
import { absolute } from '../../site/urls.ts';
import * as words from '../../words/en/pressPictures.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate } from '../../words/format.ts';
import { chartsOf, picturesOf } from '../all/charts.ts';

/** A picture with the texts to publish with it. */
export interface OfferedPicture {
  name: string;
  title: string;
  alt: string;
  /** A caption with date, credit and license. */
  caption: string;
  /** Whether it is a picture of a chart; the others are of steps of a story. */
  ofChart: boolean;
}

/** Returns the id of a picture on the page for journalists. */
export const pictureId = (name: string): string => `picture-${name.replaceAll('/', '-')}`;

/** Returns the pictures of the site, those of charts first. */
export function offeredPictures(archive: Archive): OfferedPicture[] {
  const { name: site, reviewed, licence } = archive.site;
  const charts = new Set(chartsOf(archive).map(({ name }) => name));
  return picturesOf(archive).map(({ name, title, alt, page }) => ({
    name,
    title,
    alt,
    caption: fillText(words.caption, {
      title: title.replace(/\.$/, ''),
      date: formatDate(reviewed),
      site,
      address: absolute(page),
      licence: licence.name,
    }),
    ofChart: charts.has(name),
  }));
}
