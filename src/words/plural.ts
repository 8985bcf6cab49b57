import { locale } from './en/locale.ts';

/** A phrase for each plural category the language has, with `{count}` for the number: `{ one: '{count} event', other: '{count} events' }`. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

let rules: Intl.PluralRules | undefined;

/** Returns the form of a phrase for a number, with the number in it: `1 event`, `12 events`. */
export function plural(count: number, forms: Plural): string {
  const form = forms[(rules ??= new Intl.PluralRules(locale)).select(count)] ?? forms.other;
  // Widgets work in browsers without `replaceAll`, too.
  return form.replace(/\{count\}/g, String(count));
}
