/** The background color of a widget in each theme, the lightest one for the light theme; keep in sync with tokens.css. */
export const grounds = { light: 'ffffff', dark: '10181f' } as const;

/** The text color in each theme; keep in sync with tokens.css. */
export const inks = { light: '14212b', dark: 'e9eff3' } as const;

const channels = (hex: string): number[] => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));

function luminance(color: number[]): number {
  const [r = 0, g = 0, b = 0] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Returns the contrast ratio of two `rrggbb` colors, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(channels(a)), luminance(channels(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** The highest luminance of text on the light background, and the lowest on the dark one, with a contrast of 4.5:1. */
const [maxOnLight, minOnDark] = [0.1833, 0.2139];

/** Returns an `rrggbb` color, darkened or lightened in small steps until text in it has a contrast of at least 4.5:1 on one of the two backgrounds. */
export function readable(color: string, ground: string): string {
  const isLight = ground === grounds.light;
  for (let step = 0; ; step++) {
    const mixed = channels(color).map((value) =>
      Math.round(value + (((isLight ? 0 : 255) - value) * step) / 50),
    );
    const reached = luminance(mixed);
    // The last step is black or white.
    if (isLight ? reached <= maxOnLight : reached >= minOnDark)
      return mixed.map((value) => value.toString(16).padStart(2, '0')).join('');
  }
}
