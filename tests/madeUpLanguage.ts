import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

const english = resolve('src/words/en');

/** Returns whether a string of a file of words is a text, and not an import or a type. */
const isWords = (node: ts.Node): node is ts.StringLiteralLike =>
  ts.isStringLiteralLike(node) &&
  !ts.isImportDeclaration(node.parent) &&
  !ts.isExportDeclaration(node.parent) &&
  !ts.isLiteralTypeNode(node.parent) &&
  !(ts.isPropertyAssignment(node.parent) && node.parent.name === node);

/** Writes the words of the site in a made-up language: the English ones, each between ‹ and ›, with German dates and numbers. */
export function writeMadeUpLanguage(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(english)) {
    const code = readFileSync(join(english, name), 'utf8');
    const tree = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
    const changes: { start: number; end: number; text: string }[] = [];
    const visit = (node: ts.Node) => {
      const [start, end] = [node.getStart(), node.getEnd()];
      if (isWords(node))
        changes.push({ start, end, text: JSON.stringify(name === 'locale.ts' ? 'de-DE' : `‹${node.text}›`) });
      else if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
        const { text } = node.moduleSpecifier;
        const file = relative(resolve(folder), resolve(english, text));
        if (!text.startsWith('./'))
          changes.push({
            start: node.moduleSpecifier.getStart(),
            end: node.moduleSpecifier.getEnd(),
            text: JSON.stringify(file),
          });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    const written = changes
      .sort((a, b) => b.start - a.start)
      .reduce((result, { start, end, text }) => result.slice(0, start) + text + result.slice(end), code);
    writeFileSync(join(folder, name), written);
  }
}
