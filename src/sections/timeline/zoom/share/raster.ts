import { dataUrl } from './fonts.ts';

/** Draws an SVG as a PNG at twice its size; throws if the browser cannot. */
export async function rasterize(svg: Blob, width: number, height: number): Promise<Blob> {
  const image = new Image(width, height);
  image.src = await dataUrl(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [2 * width, 2 * height];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!png) throw new Error('The canvas has no picture.');
  return png;
}
