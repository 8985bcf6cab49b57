import type { Citation } from './citation.ts';

// We do not use citation-js to write these: it drops letters it has no TeX name for, leaves the & of a name
// unescaped and breaks the lines of RIS inside words. Our tests read the files with it.

const texEscapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** A text escaped for TeX; letters stay UTF-8, and two quotes or hyphens in a row do not become one sign. */
const escapeTex = (text: string) =>
  text
    .replace(/[\\{}~^<>]|[&%$#_]/g, (sign) => texEscapes[sign] ?? `\\${sign}`)
    .replace(/(['`-])(?=\1)/g, '$1{}');

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A citation as an `@misc` entry, which both BibTeX and biblatex know; the title keeps its capitals. */
export function bibtex({ id, title, author, date, url, note, abstract }: Citation): string {
  const [year = '', month = ''] = date.split('-');
  const fields = [
    ['author', `{{${escapeTex(author)}}}`],
    ['title', `{{${escapeTex(title)}}}`],
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1] ?? '{}'],
    ['date', `{${date}}`],
    ['howpublished', `{\\url{${url}}}`],
    ['url', `{${url}}`],
    ['note', `{${escapeTex(note)}}`],
    ['abstract', `{${escapeTex(abstract)}}`],
  ];
  return `@misc{${id},\n${fields.map(([name, value]) => `  ${name} = ${value},`).join('\n')}\n}\n`;
}

/** A citation as RIS: one tag per line, with CRLF line endings. */
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
