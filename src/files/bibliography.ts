import type { Citation } from './citation.ts';

// citation-js, which our tests read these with, drops letters it has no TeX name for, leaves the & of a
// name bare and breaks the lines of RIS inside words: so both are written here.

const tex: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** A text as TeX; letters stay as they are, in UTF-8, and two quotes or hyphens stay two. */
const texText = (text: string) =>
  text.replace(/[\\{}~^<>]|[&%$#_]/g, (sign) => tex[sign] ?? `\\${sign}`).replace(/(['`-])(?=\1)/g, '$1{}');

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A citation for BibTeX and biblatex: `@misc`, which both know; the title keeps its capitals. */
export function bibtex({ id, title, author, date, url, note, abstract }: Citation): string {
  const [year = '', month = ''] = date.split('-');
  const fields = [
    ['author', `{{${texText(author)}}}`],
    ['title', `{{${texText(title)}}}`],
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1] ?? '{}'],
    ['date', `{${date}}`],
    ['howpublished', `{\\url{${url}}}`],
    ['url', `{${url}}`],
    ['note', `{${texText(note)}}`],
    ['abstract', `{${texText(abstract)}}`],
  ];
  return `@misc{${id},\n${fields.map(([name, value]) => `  ${name} = ${value},`).join('\n')}\n}\n`;
}

/** A citation as RIS: one tag a line, lines that end in CRLF. */
export function ris({ id, title, author, date, url, note, abstract, language }: Citation): string {
  const tags = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['TI', title],
    ['T2', author],
    ['AU', author],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['PB', author],
    ['UR', url],
    ['LA', language],
    ['N1', note],
    ['AB', abstract],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
