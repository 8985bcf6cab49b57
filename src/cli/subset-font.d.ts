declare module 'subset-font' {
  /** Cuts a font down to the characters of a text; pins or narrows its variation axes. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      variationAxes?: Record<string, number | { min: number; max: number; default: number }>;
      /** Tags of the OpenType features to keep; all if omitted. */
      keepFeatures?: string[];
    },
  ): Promise<Buffer>;
}
