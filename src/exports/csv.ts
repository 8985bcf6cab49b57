/** What a cell can hold: a text, a number, a list (one item a line), or nothing. */
export type Cell = string | number | readonly string[] | undefined;

/** A cell that a spreadsheet would take for a formula, apostrophes before it or not. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/** The text of a cell as it stands in a file: what would be taken for a formula gets an apostrophe in front. */
export function cellText(cell: Cell): string {
  const text = Array.isArray(cell) ? cell.join('\n') : String(cell ?? '');
  return formula.test(text) ? `'${text}` : text;
}

/** The text a cell of a file stands for: takes away the apostrophe `cellText` put in front. */
export function cellMeaning(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A table as CSV (RFC 4180): UTF-8 with a mark at its head by which spreadsheets know it, lines that end in CRLF. */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map((cell) => quoted(cellText(cell))).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
