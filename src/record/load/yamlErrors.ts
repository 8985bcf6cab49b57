import { isScalar, type Node, type Scalar, visit, type YAMLError, YAMLParseError } from 'yaml';
import type { Problem } from '../problems.ts';

/** A fault of a YAML text, with the offset it is at. */
interface YamlFault extends Pick<Problem, 'value' | 'message' | 'hint'> {
  at: number;
}

const lineAt = (content: string, at: number) => {
  const start = content.lastIndexOf('\n', at - 1) + 1;
  const end = content.indexOf('\n', at);
  return content.slice(start, end < 0 ? undefined : end);
};

/** The field that a line of YAML begins with, and what stands after its colon. */
function splitLine(line: string): { field: string; rest: string } {
  const [, field = '', rest = ''] = /^[\s-]*([^\s:]+):\s*(.*)$/.exec(line) ?? [];
  return { field, rest };
}

const quoteHint = (field: string, text: string) =>
  `Write ${field}: ${text.includes("'") ? JSON.stringify(text) : `'${text}'`}`;

/** The offset of the quotation mark that opens the text that goes on to the end. */
function openQuote(content: string, quote: string): number {
  const opened = new RegExp(`^[\\s-]*(?:[^\\s:]+:\\s+)?${quote}(?:[^${quote}\\n]|${quote}${quote})*$`, 'm');
  return opened.exec(content)?.index ?? content.length;
}

/** Says in an editor's words what is wrong where the parser gives up; undefined if nothing is known about the error. */
function explain({ code, pos: [at], message }: YAMLError, content: string): YamlFault | undefined {
  const line = lineAt(content, at);
  const { field, rest } = splitLine(line);
  if (code === 'TAB_AS_INDENT')
    return { at, message: 'begins with a tab: indent with spaces, two for each level' };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && rest.includes(': '))
    return {
      at,
      value: rest,
      message: `holds a colon and a space, which begin a field of their own: put the text of ${field} in quotes`,
      hint: quoteHint(field, rest),
    };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY')
    return {
      at,
      value: line.trim(),
      message: 'and the next line do not fit together: fields of one level begin in the same column',
    };
  if (code === 'BAD_INDENT' && message.includes('end with a ]'))
    return {
      at: content.lastIndexOf('[', at),
      value: lineAt(content, content.lastIndexOf('[', at)).trim(),
      message: 'opens a list with [ and never closes it: add ] at its end',
    };
  if (code === 'DUPLICATE_KEY')
    return { at, value: field, message: 'is written twice: keep one of the two fields' };
  if (code === 'BAD_SCALAR_START')
    return {
      at,
      value: rest,
      message: `begins with ${content[at]}, with which no text begins in YAML: put it in quotes`,
      hint: quoteHint(field, rest),
    };
  if (code === 'MISSING_CHAR' && message.startsWith('Missing closing')) {
    const quote = message.includes("'") ? "'" : '"';
    const opened = openQuote(content, quote);
    return {
      at: opened,
      value: lineAt(content, opened + 1).trim(),
      message: `opens a text with ${quote} and never closes it: add ${quote} at its end`,
    };
  }
  if (code === 'UNEXPECTED_TOKEN' && /^(['"]).*\1/.test(rest))
    return {
      at,
      value: rest,
      message: `goes on after the quotation mark that closes it: in a text between ' and ', write each ' twice`,
    };
  if (/^\s*\{\}/.test(content) && code === 'UNEXPECTED_TOKEN')
    return { at: 0, value: '{}', message: 'says that the file is empty: take {} out before adding lines' };
  return undefined;
}

/** Describes the errors of a YAML parser, the first of each line; the later ones follow from it. */
export function yamlFaults(errors: readonly YAMLError[], content: string): YamlFault[] {
  const lines = new Set<number>();
  return errors.flatMap((error) => {
    const [reason = ''] = error.message.split('\n');
    const fault = explain(error, content) ?? {
      at: error.pos[0],
      message: `is not valid YAML: ${reason.replace(/ at line \d+, column \d+:?$/, '')}`,
    };
    const line = content.slice(0, fault.at).split('\n').length;
    const known = error instanceof YAMLParseError && lines.has(line);
    lines.add(line);
    return known ? [] : [fault];
  });
}

/** Reports text that YAML drops or cuts in silence: what follows ` #`, and the pieces of a sentence between commas in `[…]`. */
export function cutTexts(document: Node | null, content: string): YamlFault[] {
  const faults: YamlFault[] = [];
  const plain = (node: unknown): node is Scalar<string> =>
    isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string';
  visit(document, {
    Scalar(_, node) {
      // A comment of an author begins with `# `.
      if (plain(node) && node.comment && !/^\s/.test(node.comment))
        faults.push({
          at: node.range?.[0] ?? 0,
          value: `#${node.comment}`,
          message: 'is cut off, because YAML ignores what follows a space and #: put the text in quotes',
        });
    },
    Seq(_, { flow, items, range }) {
      const piece = items.some(
        (item, index) =>
          plain(item) &&
          item.value.includes(' ') &&
          (/[.!?]$/.test(item.value) || (index > 0 && /^(and|or|but) /.test(item.value))),
      );
      if (flow && items.length > 1 && piece)
        faults.push({
          at: range?.[0] ?? 0,
          value: content.slice(range?.[0], range?.[1]),
          message: `is cut into ${items.length} at its commas: give each its own line that begins with "- ", or put each in quotes`,
        });
    },
  });
  return faults;
}
