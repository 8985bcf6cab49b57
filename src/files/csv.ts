/** The content of a cell: a text, a number, a list (one item per line) or nothing. */
export type Cell = string | number | readonly string[] | undefined;

/** Matches before anything a spreadsheet evaluates as a formula, with or without apostrophes in front. */
const formula = String.raw`(?='*[=+\-@\t\r＝＋－＠])`;
/** Matches what may end a cell: where the comma is the decimal sign, spreadsheets separate cells by semicolons. */
const separator = String.raw`([;\t\r\n])`;

/** The text of a cell, with an apostrophe before anything a spreadsheet would evaluate as a formula. */
export function escapeCell(cell: Cell): string {
  const text = Array.isArray(cell) ? cell.join('\n') : String(cell ?? '');
  return text
    .replace(new RegExp(`^${formula}`), "'")
    .replace(new RegExp(`${separator}${formula}`, 'g'), "$1'");
}

/** Reverses `escapeCell`: removes the apostrophes it added. */
export function unescapeCell(text: string): string {
  return text
    .replace(new RegExp(`^'${formula}`), '')
    .replace(new RegExp(`${separator}'${formula}`, 'g'), '$1');
}

const quoted = (text: string) => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Formats a table as CSV (RFC 4180), with CRLF line endings and a byte order mark, so that spreadsheets read it as UTF-8. */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map((cell) => quoted(escapeCell(cell))).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
