/** The space between a mark and what is placed beside it, in pixels. */
const gapPx = 20;

/** Places an element beside a point of the area it is in, on the side with more room, or below or above it where neither side has enough, without leaving the area. */
export function placeBeside(node: HTMLElement, area: HTMLElement, point: { x: number; y: number }): void {
  const { offsetWidth: width, offsetHeight: height } = node;
  const { clientWidth, clientHeight } = area;
  const isRight = point.x < clientWidth / 2;
  const left = isRight ? point.x + gapPx : point.x - gapPx - width;
  const below = point.y + gapPx;
  const fitsBeside = left >= 0 && left + width <= clientWidth;
  const fitsBelow = below + height <= clientHeight;
  const top = fitsBeside ? point.y - gapPx : fitsBelow ? below : point.y - gapPx - height;
  const clamp = (value: number, most: number) => Math.max(0, Math.min(value, most));
  node.style.setProperty('--x', `${clamp(left, clientWidth - width)}px`);
  node.style.setProperty('--y', `${clamp(top, clientHeight - height)}px`);
}

/** Scrolls the page so that a point of an area is above a sheet at the foot of the window, if the sheet covers it. */
export function keepAboveSheet(sheet: HTMLElement, area: HTMLElement, point: { y: number }): void {
  const y = area.getBoundingClientRect().top + point.y;
  const covered = y + 2 * gapPx - (innerHeight - sheet.offsetHeight);
  if (covered > 0) scrollBy({ top: covered });
}
