import { locale } from '../words/en/locale.ts';
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

type Field = [name: string, value: string | undefined];
const isKnown = (field: Field): field is [string, string] => field[1] !== undefined;
const braced = (text: string | undefined) => (text === undefined ? undefined : `{${escapeTex(text)}}`);
/** A name or title in two pairs of braces, which keep its capitals and its words together. */
const kept = (text: string | undefined) => (text === undefined ? undefined : `{{${escapeTex(text)}}}`);

/** A citation as an `@online` entry of biblatex, which BibTeX takes for a `@misc`; `year` and `month` are for BibTeX, `date` for biblatex. */
export function bibtex(citation: Citation): string {
  const { id, title, authors, container, date, url, accessed, language, note, abstract } = citation;
  const [year, month] = date?.split('-') ?? [];
  const fields: Field[] = [
    ['author', authors.length > 0 ? `{${authors.map(braced).join(' and ')}}` : undefined],
    ['title', kept(title)],
    ['organization', kept(container)],
    ['year', year && `{${year}}`],
    ['month', months[Number(month) - 1]],
    ['date', date && `{${date}}`],
    ['url', `{${url}}`],
    ['urldate', accessed && `{${accessed}}`],
    // biblatex prints the language, so an entry has it only where readers may not expect it.
    ['language', language === locale ? undefined : braced(language)],
    ['note', braced(note)],
    ['abstract', braced(abstract)],
  ];
  const lines = fields.filter(isKnown).map(([name, value]) => `  ${name} = ${value},`);
  return `@online{${id},\n${lines.join('\n')}\n}\n`;
}

/** A date as RIS has it: `2017/07/11`, with the slashes also where the day or month is not known. */
const risDate = (date: string) => {
  const [year = '', month = '', day = ''] = date.split('-');
  return day ? `${year}/${month}/${day}` : `${year}/${month}/`;
};

/** A citation as RIS: one tag per line, with CRLF line endings. */
export function ris(citation: Citation): string {
  const { id, type, title, authors, container, date, url, accessed, note, abstract, language } = citation;
  const tags: Field[] = [
    ['TY', type === 'article-newspaper' ? 'NEWS' : 'ELEC'],
    ['ID', id],
    ['TI', title],
    ['T2', container],
    ...authors.map((name): Field => ['AU', name]),
    ['PY', date?.slice(0, 4)],
    ['DA', date && risDate(date)],
    ['UR', url],
    ['Y2', accessed && risDate(accessed)],
    ['LA', language],
    ['N1', note],
    ['AB', abstract],
    ['ER', ''],
  ];
  return tags
    .filter(isKnown)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}
