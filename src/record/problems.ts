/** One problem in the record, described so that its author can fix it. */
export interface Problem {
  /** The path of the file, with `content` for the content folder, wherever that is. */
  file: string;
  /** The path of the field, such as `sources[0]`; empty for the file as a whole. */
  field: string;
  /** The value of the field as text; absent if it has none. */
  value?: string;
  /** What is wrong, and what would be right. */
  message: string;
  /** The most likely fix. */
  hint?: string;
}

const truncate = (text: string, maxLength: number) =>
  text.length > maxLength ? `${text.slice(0, maxLength - 3)}...` : text;

/** Escapes control and invisible characters as `\u{1B}`, so that a terminal shows them and does not obey them. */
const escapeInvisible = (text: string) =>
  text.replace(
    /[\p{C}\u2028\u2029]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16).toUpperCase().padStart(2, '0')}}`,
  );

/** Formats one problem as a line, without its file; long texts are truncated. */
export function describeProblem({ field, value, message, hint }: Problem): string {
  const prefix = field ? `${truncate(escapeInvisible(field), 200)}: ` : '';
  const quoted = value === undefined ? '' : `"${truncate(escapeInvisible(value), 80)}" `;
  return `${prefix}${quoted}${truncate(escapeInvisible(message), 800)}${hint ? `. ${truncate(escapeInvisible(hint), 800)}` : ''}`;
}

/** Formats all problems as text, grouped by file and sorted by file name; `folder` is the path of the content folder to print. */
export function describeProblems(problems: readonly Problem[], folder = 'content'): string {
  const text = listProblems(problems);
  return folder === 'content' ? text : text.replaceAll(/(?<![\w/.-])content(?=\/|$)/gm, () => folder);
}

function listProblems(problems: readonly Problem[]): string {
  const files = Map.groupBy(problems, (problem) => problem.file);
  const groups = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const blocks = groups.map(([file, found]) =>
    [escapeInvisible(file), ...found.map((problem) => `  ${describeProblem(problem)}`)].join('\n'),
  );
  const count = `${problems.length} problem${problems.length === 1 ? '' : 's'}`;
  return `${blocks.join('\n\n')}\n\n${count} in ${groups.length} file${groups.length === 1 ? '' : 's'}.`;
}

/** The number of single-character edits between two words; swapping two neighbors counts as one. */
export function editDistance(a: string, b: string): number {
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

/** The known word closest to a misspelled one, or undefined if none is close. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word, candidate);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
