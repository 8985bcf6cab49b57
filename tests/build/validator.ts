import { HtmlValidate } from 'html-validate';
import type { Page } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes void elements and doctype its own way; both are valid.
    'void-style': 'off',
    'doctype-style': 'off',
    // Widgets are serialized by a parser, which writes `hidden` as `hidden=""`.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Long headlines make long titles, which search engines shorten.
    'long-title': 'off',
    // Trailing spaces do not matter to readers.
    'no-trailing-whitespace': 'off',
    // The navigation is in the page twice, for wide and narrow screens, with different labels.
    'unique-landmark': 'off',
    // Tables say what they are in roles as well, because browsers may forget it where their rows are blocks.
    'no-redundant-role': 'off',
    'no-implicit-button-type': 'error',
    // The filter acts on each input, so its form needs no submit button.
    'wcag/h32': 'off',
    // Checkboxes and radio buttons of one group share a name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
    // Dates in URLs may look like telephone numbers.
    'tel-non-breaking': 'off',
  },
});

/** Returns the HTML validation errors of pages, one line each. */
export async function htmlErrorsIn(pages: readonly Pick<Page, 'path' | 'html'>[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results)
      for (const { ruleId, message, line } of messages) faults.push(`${path}:${line} ${ruleId}: ${message}`);
  }
  return faults;
}
