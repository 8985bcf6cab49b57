const packages = 'node_modules/@fontsource-variable';

/** The scripts pictures can be set in, by family; the first has the letters of most texts. */
export const scripts = {
  'STIX Two Text': ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'],
  'Radio Canada': ['latin', 'latin-ext', 'vietnamese'],
} as const;

/** The file with the letters of a script of a family, from the project's root. */
export const fontSource = (family: keyof typeof scripts, script: string): string =>
  family === 'STIX Two Text'
    ? `${packages}/stix-two-text/files/stix-two-text-${script}-wght-normal.woff2`
    : `${packages}/radio-canada/files/radio-canada-${script}-wdth-normal.woff2`;

/** The first and last code points of the blocks that pictures take letters from. */
export const letterBlocks = [
  [0x20, 0x7e],
  [0xa0, 0x52f],
  [0x1e00, 0x1fff],
  [0x2000, 0x22ff],
] as const;
