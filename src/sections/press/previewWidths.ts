/** The widths of the preview in pixels; `fluid` takes all there is. */
export const previewWidths = ['320', '360', '650', '900', 'fluid'] as const;
