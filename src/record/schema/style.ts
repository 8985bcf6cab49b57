import { z } from 'zod';
import { nearest } from '../problems.ts';
import { line, text } from './common.ts';
import { type Kind, kindNames, kinds } from './kinds.ts';
import { siteSchema } from './site.ts';

/** A kind of record, or `site` for `site.yaml`, by which rules of style name what they apply to. */
export type StyledKind = Kind | 'site';

/** Matches a group that is repeated: such a pattern can take forever, and words need none. */
const repeatedGroup = /(?<!\\)\)[*+{]/;

/** The regular expression a pattern of `style.yaml` means: whole words in any case, with straight apostrophes. Throws if the pattern is not valid. */
export function wordPattern(pattern: string): RegExp {
  const words = pattern.replaceAll('’', "'");
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'giu');
}

/** What is wrong with a pattern, or undefined if nothing is. */
function patternFault(pattern: string): string | undefined {
  if (repeatedGroup.test(pattern))
    return 'repeats a group, which can take forever: write out what is in it, or make it optional with ?';
  try {
    return wordPattern(pattern).test('')
      ? 'finds a text without words: make a part of it required'
      : undefined;
  } catch (error) {
    // The engine quotes the whole expression before it says what is wrong.
    const reason = error instanceof Error ? error.message.replace(/^.*\/[a-z]*: /s, '') : String(error);
    return `is not a regular expression: ${reason}`;
  }
}

/** What is wrong with the name of a kind or field that a rule applies to, or undefined if nothing is. */
function scopeFault(scope: string): string | undefined {
  const [kind = '', field] = scope.split('.');
  const known: StyledKind[] = [...kindNames, 'site'];
  const found = known.find((name) => name === kind);
  if (!found) {
    const near = nearest(kind, known);
    return `names no kind of record: ${near ? `did you mean "${near}"?` : `they are ${known.join(', ')}`}`;
  }
  const schema = found === 'site' ? siteSchema : kinds[found].schema;
  const fields = Object.keys(schema.shape);
  if (found !== 'site' && kinds[found].ending === '.mdx') fields.push('text');
  if (field === undefined || fields.includes(field)) return undefined;
  return `names no field of ${found}: they are ${fields.join(', ')}`;
}

const checked = (max: number, faultOf: (value: string) => string | undefined) =>
  line(max).superRefine((value, context) => {
    const message = faultOf(value);
    if (message) context.addIssue({ code: 'custom', message });
  });

const pattern = checked(300, patternFault);

/** How a record is worded: `style.yaml`, which is optional. `check:content` reports each place that differs. */
export const styleSchema = z.strictObject({
  rules: z
    .array(
      z.strictObject({
        not: pattern.describe(
          'The words not to write: a regular expression of whole words in any case; (?-i:…) for exact case. Words inside “ ” and <Quote> are left alone.',
        ),
        write: text(200).describe('What to write instead.'),
        except: z
          .array(pattern)
          .default([])
          .describe('Phrases in which the words are right, written like `not`.'),
        in: z
          .array(checked(60, scopeFault))
          .min(1, 'needs at least one kind or field; leave it out for the whole record')
          .optional()
          .describe(
            'Where it applies, if not everywhere: kinds or fields, as events, events.headline, or events.text for what stands below the facts; site is site.yaml.',
          ),
      }),
    )
    .default([])
    .describe('Words not to write, each with what to write instead.'),
  limits: z
    .array(
      z.strictObject({
        phrase: pattern.describe('The words that are counted, written like `not` of a rule.'),
        most: z
          .number()
          .int()
          .min(0, 'must be 0 or more')
          .describe('How often the whole record may say them.'),
        write: text(200).optional().describe('What to write instead.'),
      }),
    )
    .default([])
    .describe('Words the whole record may say only so often.'),
});

/** The rules of style of a record as written in their file. */
export type StyleRecord = z.infer<typeof styleSchema>;
