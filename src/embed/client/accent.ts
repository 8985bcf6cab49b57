/** The grounds a widget may stand on: the lightest of the light theme and the dark one, as in the tokens. */
export const grounds = { light: 'ffffff', dark: '10181f' } as const;

/** The color of text on each of them, as in the tokens. */
export const inks = { light: '14212b', dark: 'e9eff3' } as const;

const channels = (hex: string): number[] => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));

function luminance(color: number[]): number {
  const [r = 0, g = 0, b = 0] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colors given as `rrggbb`, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(channels(a)), luminance(channels(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** A color, `rrggbb`, taken toward black or white in small steps until text of it can be read on a ground (4.5:1). */
export function readable(color: string, ground: string): string {
  const goal = luminance(channels(ground)) > 0.18 ? 0 : 255;
  const start = channels(color);
  for (let step = 0; step <= 50; step++) {
    const mixed = start.map((value) => Math.round(value + ((goal - value) * step) / 50));
    const hex = mixed.map((value) => value.toString(16).padStart(2, '0')).join('');
    if (contrast(hex, ground) >= 4.5) return hex;
  }
  return goal ? 'ffffff' : '000000';
}
