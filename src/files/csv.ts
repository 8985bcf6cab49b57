/** What a cell can hold: a text, a number, a list (one item a line), or nothing. */
export type Cell = string | number | readonly string[] | undefined;

/** What a spreadsheet computes, apostrophes before it or not. */
const formula = String.raw`(?='*[=+\-@\t\r＝＋－＠])`;
/** What a spreadsheet may take for the end of a cell: where the comma is a decimal sign, semicolons separate cells. */
const separator = String.raw`([;\t\r\n])`;

/** The text of a cell as it stands in a file: what would be taken for a formula gets an apostrophe in front. */
export function cellText(cell: Cell): string {
  const text = Array.isArray(cell) ? cell.join('\n') : String(cell ?? '');
  return text
    .replace(new RegExp(`^${formula}`), "'")
    .replace(new RegExp(`${separator}${formula}`, 'g'), "$1'");
}

/** The text a cell of a file stands for: takes away the apostrophes `cellText` put in. */
export function cellMeaning(text: string): string {
  return text
    .replace(new RegExp(`^'${formula}`), '')
    .replace(new RegExp(`${separator}'${formula}`, 'g'), '$1');
}

const quoted = (text: string) => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A table as CSV (RFC 4180): UTF-8 with a mark at its head by which spreadsheets know it, lines that end in CRLF. */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map((cell) => quoted(cellText(cell))).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
