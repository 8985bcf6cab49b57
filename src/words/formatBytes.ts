import { locale } from './en/locale.ts';

const format = (unit: 'kilobyte' | 'megabyte', digits: number) =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits });

/** Formats a size: `0.4 kB`, `62 kB`, `1.2 MB`; a kilobyte has 1,000 bytes. */
export function formatBytes(bytes: number): string {
  if (bytes < 1e6) return format('kilobyte', bytes < 1e4 ? 1 : 0).format(bytes / 1e3);
  return format('megabyte', 1).format(bytes / 1e6);
}
