/** One fault in the record, told so that its author can mend it. */
export interface Problem {
  /** The file, from the project's root. */
  file: string;
  /** The field, as `sources[0]`; empty for the file as a whole. */
  field: string;
  /** What stands there, as text; absent if nothing does. */
  value?: string;
  /** What is wrong, and what would have been right. */
  message: string;
  /** The most likely mending. */
  hint?: string;
}

const shortened = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most - 3)}...` : text;

/** A text with everything a terminal would obey instead of showing it, or that nobody sees, as `\\u{1B}`. */
const visible = (text: string) =>
  text.replace(
    /[\p{C}\u2028\u2029]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(2, '0')}}`,
  );

/** Puts one problem into a line, without its file; what is far too long is cut. */
export function describeProblem({ field, value, message, hint }: Problem): string {
  const place = field ? `${shortened(visible(field), 200)}: ` : '';
  const shown = value === undefined ? '' : `"${shortened(visible(value), 80)}" `;
  return `${place}${shown}${shortened(visible(message), 800)}${hint ? `. ${shortened(visible(hint), 800)}` : ''}`;
}

/** Puts all problems into a text, grouped by file in the order of their names. */
export function describeProblems(problems: readonly Problem[]): string {
  const files = Map.groupBy(problems, (problem) => problem.file);
  const groups = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const blocks = groups.map(([file, found]) =>
    [visible(file), ...found.map((problem) => `  ${describeProblem(problem)}`)].join('\n'),
  );
  const count = `${problems.length} problem${problems.length === 1 ? '' : 's'}`;
  return `${blocks.join('\n\n')}\n\n${count} in ${groups.length} file${groups.length === 1 ? '' : 's'}.`;
}

/** The number of single-letter edits, swaps of neighbors included, between two words. */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The known word nearest to a mistaken one, or undefined if none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const found = distance(word, candidate);
    if (found < least) [best, least] = [candidate, found];
  }
  return best;
}
