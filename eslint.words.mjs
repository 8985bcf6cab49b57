/** Matches a text that reads like a sentence or a label of two words or more. */
const phrase = String.raw`/^[A-Z“][^<>#@{}=]*[a-z’]{2,}[,.:;]? [a-z(“]|^[a-z’]+( [a-z’]+)+ [a-z’]+[.:,]?$/`;
const message = 'Texts that readers see belong to src/words/en/.';
const attributes = 'aria-label|aria-description|title|alt|placeholder|label|heading|lede|description';
const forDevelopers =
  'ThrowStatement *, NewExpression[callee.name="Error"] *, CallExpression[callee.object.name="console"] *, CallExpression[callee.property.name="describe"] *';

/** Rules for `no-restricted-syntax` that find texts for readers in code; texts for developers are none. */
export const wordsInCode = [
  'JSXText[value=/[A-Za-z]{2}/]',
  `JSXAttribute[name.name=/^(${attributes})$/] > Literal[value=/^[A-Z].*[a-z]/]`,
  `Literal[value=${phrase}]:not(${forDevelopers}, ImportDeclaration *, JSXAttribute[name.name="class"] *)`,
  String.raw`TemplateElement[value.cooked=/(^|[\s“(])[A-Z][a-z]+ [a-z]+ |[a-z]{2,} [a-z]{2,} [a-z]{2,}[ .,:]/]:not(${forDevelopers})`,
].map((selector) => ({ selector, message }));
