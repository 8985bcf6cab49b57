import { HtmlValidate } from 'html-validate';
import type { Page } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes void elements and doctype its own way; both are valid.
    'void-style': 'off',
    'doctype-style': 'off',
    // Widgets are written by a parser, which writes `hidden=""` for `hidden`.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Long headlines make long titles; search engines cut them, readers of tabs do not mind.
    'long-title': 'off',
    // Spaces at line ends are no concern of readers.
    'no-trailing-whitespace': 'off',
    // One navigation stands in the page twice, for wide and narrow screens; each has its own label.
    'unique-landmark': 'off',
    'no-implicit-button-type': 'error',
    // The filter acts at each input: there is nothing to submit.
    'wcag/h32': 'off',
    // Boxes of one group share a name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
    // Dates in the address of a source may look like telephone numbers.
    'tel-non-breaking': 'off',
  },
});

/** What is not valid in some pages, a line each. */
export async function invalidIn(pages: readonly Pick<Page, 'path' | 'html'>[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results)
      for (const { ruleId, message, line } of messages) faults.push(`${path}:${line} ${ruleId}: ${message}`);
  }
  return faults;
}
