import { saveFile } from '../../../../ui/saveFile.ts';
import { saved } from '../../../../words/en/zoomImage.ts';
import { fileSlug } from '../../../../words/fileSlug.ts';
import { fillText } from '../../../../words/fill.ts';
import type { ZoomEvent } from '../dated.ts';
import type { Scene } from '../scene.ts';
import type { ImageFacts } from './facts.ts';
import { fontStyles } from './fonts.ts';
import { pictureOf } from './picture.ts';
import { rasterize } from './raster.ts';
import { size } from './sizes.ts';
import { viewImage } from './viewImage.ts';

/** The formats of a saved image. */
export type ImageFormat = 'svg' | 'png';

/** The most characters of fonts that an SVG file holds; with more, it names its fonts only. */
const maxFontLength = 60_000;

/** Saves what the view shows as a file, and returns a message; throws if the browser cannot draw it. */
export async function saveImage(
  format: ImageFormat,
  scene: Scene,
  selected: ZoomEvent | undefined,
  facts: ImageFacts,
): Promise<string> {
  const picture = pictureOf(scene, selected, facts);
  const [from, to] = scene.visibleDays();
  const name = `${fileSlug(facts.site, 60)}-${from}-to-${to}.${format}`;
  const fonts = await fontStyles([
    { family: 'STIX Two Text', text: facts.title },
    { family: 'Radio Canada', text: viewImage(picture).svg },
  ]);
  const isEmbedded = format === 'png' || fonts.length <= maxFontLength;
  const { svg, height } = viewImage(picture, isEmbedded ? fonts : '');
  const file = new Blob([svg], { type: 'image/svg+xml' });
  saveFile(format === 'svg' ? file : await rasterize(file, size.width, height), name);
  return fillText(saved, { file: name });
}
