import type { ZoomEvent } from './dated.ts';
import { type Scale, xOf } from './window.ts';

/** How wide the tick of an event is, in pixels. */
const widthPx = { key: 3, major: 1.5, minor: 1 };

/** The part of a row the ticks take: those of key events are as high as the row. */
const heightPart = { key: 1, major: 0.6, minor: 0.6 };

/** Returns the path of the ticks of one row of events, each a rectangle; key events are wider and higher. */
export function ticksPath(
  events: readonly ZoomEvent[],
  scale: Scale,
  row: { top: number; height: number },
): string {
  const number = (value: number) => String(Math.round(value * 10) / 10);
  return events
    .map(({ at, weight }) => {
      const [width, height] = [widthPx[weight], row.height * heightPart[weight]];
      const x = number(xOf(at, scale) - width / 2);
      const y = number(row.top + (row.height - height) / 2);
      return `M${x} ${y}h${width}v${number(height)}h-${width}z`;
    })
    .join('');
}
