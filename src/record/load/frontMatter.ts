import type { Problem } from '../problems.ts';

/** The front matter of an MDX file and the text below it. */
export interface SplitMdx {
  front: string;
  body: string;
  /** The number of lines above the body. */
  offset: number;
}

const delimiter = /^---[ \t]*$/;

/** Splits an MDX file at its first two `---` lines; undefined if it does not begin with one or the second is missing. */
export function splitFrontMatter(content: string): SplitMdx | undefined {
  const [first = '', ...lines] = content.split('\n');
  const end = lines.findIndex((line) => delimiter.test(line));
  if (!delimiter.test(first) || end < 0) return undefined;
  return {
    front: lines.slice(0, end).join('\n'),
    body: lines.slice(end + 1).join('\n'),
    offset: end + 2,
  };
}

/** Says why an MDX file has no front matter. */
export const frontMatterError = (content: string): string =>
  delimiter.test(content.split('\n')[0] ?? '')
    ? 'The front matter is not closed: end it with a line of three hyphens'
    : 'The front matter is missing: the file begins and ends it with a line of three hyphens';

/** Reports front matter lines that other parsers might take for its end, as Astro's did (https://github.com/withastro/astro/blob/main/packages/internal-helpers/src/frontmatter.ts). */
export function checkFrontMatter(file: string, front: string, problems: Problem[]): void {
  front.split('\n').forEach((line, index) => {
    if (/^(?:---|\+\+\+)/.test(line))
      problems.push({
        file,
        field: `line ${index + 2}`,
        value: line,
        message:
          'might be taken for the end of the front matter: only the line that ends it begins like that',
      });
  });
}
