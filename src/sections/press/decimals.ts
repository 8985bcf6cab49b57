import { locale } from '../../words/en/locale.ts';

/** Formats a number with a fixed number of decimals: `12.0`. */
export const formatDecimal = (value: number, digits: number): string =>
  new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  }).format(value);
