import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const engine = readFileSync('node_modules/accessibility-checker-engine/ace.js', 'utf8');

/** What the rules of IBM Equal Access ask a person to look at, by rule, and what was seen; none of this is a fault that it found. */
const answers: Record<string, string> = {
  a_target_warning: 'Links in widgets open a window because the page around them is another site’s.',
  download_keyboard_controllable: 'The browser downloads; nothing here takes the keyboard.',
  element_tabbable_visible: 'The link that skips to the content appears when it has the focus.',
  form_submit_button_exists: 'Forms act at once on what is chosen, and say what changed.',
  frame_src_valid: 'The widget in the frame is checked as a page of its own.',
  heading_markup_misuse: 'The headings with links in them are headings.',
  input_checkboxes_grouped: 'The checkbox stands for itself.',
  input_fields_grouped: 'Each field has a label of its own, and the form has a name.',
  input_label_visible: 'The labels stand beside the fields.',
  list_structure_proper: 'Pairs of a `dl` may stand in a `div`.',
  media_alt_brief: 'The text of a chart says what the chart shows.',
  select_options_grouped: 'The options are of one kind.',
  style_color_misuse: 'Glyphs, patterns and words say what colors say.',
  style_focus_visible: 'Every stop has an outline or, in drawings, a ring.',
  style_highcontrast_visible: 'forced-colors.spec.ts is about these colors.',
  target_spacing_sufficient: 'Links within a sentence may be as high as its lines.',
  text_block_heading: 'Bold lines above a list or figure name only it.',
  text_quoted_correctly: 'Quotation marks in titles and codes are part of them.',
  text_sensory_misuse: 'The words are part of what is told, or name a place in the reading order.',
  widget_tabbable_exists: 'The keyboard stops at key events of a figure; the list has every event.',
};

/** It asks of every stop whether something covers it, and takes half of the time. Nothing stays in front of the page while it scrolls, and menu.spec.ts is about the menu. */
const slowRule = 'element_tabbable_unobscured';

/** What it calls a fault and is none: results of `rule` in elements whose start tag matches `on`. */
const exceptions: { rule: string; on: RegExp; why: string }[] = [
  {
    rule: 'aria_content_in_landmark',
    on: /class="skip"/,
    why: 'The link that skips to the content comes before every landmark.',
  },
  {
    rule: 'aria_complementary_label_visible',
    on: /^<aside aria-label/,
    why: 'Its name is spoken; seen, it stands beside the content without a heading.',
  },
  {
    rule: 'element_tabbable_role_valid',
    on: /^<section [^>]*tabindex="0"/,
    why: 'It scrolls, and the keyboard can scroll only what has the focus.',
  },
  {
    rule: 'input_label_exists',
    on: /^<output>/,
    why: 'It is no field: it is read where it stands, and when it changes.',
  },
  {
    rule: 'input_label_exists',
    on: /^<textarea [^>]*id="press-code"/,
    why: 'Its label is hidden from sight, because a heading stands above it.',
  },
  {
    rule: 'fieldset_legend_valid',
    on: /^<fieldset [^>]*class="(filter|segments|builder__fold)"/,
    why: 'Its legend is hidden from sight, because what it holds is plain to see.',
  },
  {
    rule: 'fieldset_label_valid',
    on: /^<fieldset/,
    why: 'It calls a fieldset in a closed fold nameless; html.spec.ts asks every fieldset for its legend.',
  },
];

interface Result {
  rule: string;
  isFault: boolean;
  message: string;
  startTag: string;
}

const isException = ({ rule, startTag }: Result) =>
  exceptions.some((exception) => exception.rule === rule && exception.on.test(startTag));

/** A set of rules of the engine, in groups. */
interface Guideline {
  id: string;
  checkpoints: { rules: { id: string }[] }[];
}

/** The part of the engine that is used here; its script puts it into the page. */
interface Engine {
  Checker: new () => {
    getGuidelines: () => Guideline[];
    addGuideline: (guideline: Guideline) => void;
    check: (
      document: Document,
      guidelines: string[],
    ) => Promise<{
      results: { ruleId: string; value: [level: string, result: string]; message: string; snippet: string }[];
    }>;
  };
}

declare global {
  interface Window {
    ace: Engine;
  }
}

/** Returns what IBM Equal Access finds on a page by its rules for WCAG 2.2. */
export async function equalAccessFindings(page: Page): Promise<string[]> {
  await page.evaluate(engine);
  const results = await page.evaluate(async (slow): Promise<Result[]> => {
    const checker = new window.ace.Checker();
    const guideline = checker.getGuidelines().find(({ id }) => id === 'WCAG_2_2');
    if (!guideline) throw new Error('IBM Equal Access has no rules for WCAG 2.2.');
    // Its own `disableRule` switches off every rule (4.0.34).
    for (const checkpoint of guideline.checkpoints)
      checkpoint.rules = checkpoint.rules.filter(({ id }) => id !== slow);
    checker.addGuideline(guideline);
    const report = await checker.check(document, [guideline.id]);
    return report.results
      .filter(({ value }) => value[1] !== 'PASS')
      .map(({ ruleId, value, message, snippet }) => ({
        rule: ruleId,
        isFault: value[1] === 'FAIL',
        message,
        startTag: snippet,
      }));
  }, slowRule);
  return results
    .filter((result) => (result.isFault ? !isException(result) : !(result.rule in answers)))
    .map(({ rule, message, startTag }) => `${rule}: ${message} ${startTag}`);
}
