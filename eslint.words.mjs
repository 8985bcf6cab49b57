/** Matches what looks like a text a reader sees: two words, or one that begins with a capital letter. */
const sentence = '/^[^<>#.@{}]*[A-Za-z]{2,}[,.:;]? [a-z(“]|^[A-Z][a-z]+[.:?]?$/';

const message = 'Texts that readers see belong to src/words/en/.';
const attributes = 'aria-label|aria-description|title|alt|placeholder|label|heading|lede|description';

/** Rules for `no-restricted-syntax` that find texts for readers in code. Errors for developers are no such texts. */
export const wordsInCode = [
  'JSXText[value=/[A-Za-z]{2}/]',
  `JSXAttribute[name.name=/^(${attributes})$/] > Literal[value=/^[A-Z].*[a-z]/]`,
  `:not(ThrowStatement *, ImportDeclaration, TSLiteralType, JSXAttribute, MemberExpression, CallExpression[callee.object.name="console"], CallExpression[callee.property.name="describe"]) > Literal[value=${sentence}]`,
  ':not(ThrowStatement *) > TemplateLiteral > TemplateElement[value.cooked=/(^|[^\\w\\-.\\u002f#])[A-Za-z]{2,}[,.:;]? ([a-z]|$)/]',
].map((selector) => ({ selector, message }));
