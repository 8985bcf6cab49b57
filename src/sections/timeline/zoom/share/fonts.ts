/** A text and the font family it is set in. */
export interface SetText {
  family: string;
  text: string;
}

/** Returns all rules of a list with those inside layers and queries. */
const flatten = (rules: CSSRuleList): CSSRule[] =>
  [...rules].flatMap((rule) => ('cssRules' in rule ? flatten(rule.cssRules as CSSRuleList) : [rule]));

/** Returns the font faces that the style sheets of the page declare, each with the address its file is relative to. */
const declaredFaces = () =>
  [...document.styleSheets].flatMap((sheet) =>
    flatten(sheet.cssRules).flatMap((rule) =>
      rule instanceof CSSFontFaceRule ? [{ style: rule.style, base: sheet.href ?? location.href }] : [],
    ),
  );

/** Returns whether a `unicode-range` has a letter of a text. */
function covers(range: string, text: string): boolean {
  const parts = [...range.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, from = '', to = from]) => [
    parseInt(from, 16),
    parseInt(to, 16),
  ]);
  return [...text].some((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return parts.some(([from = 0, to = 0]) => point >= from && point <= to);
  });
}

/** Returns the data URL of a blob. */
export function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

async function embed({ style, base }: ReturnType<typeof declaredFaces>[number]): Promise<string> {
  const value = (name: string) => style.getPropertyValue(name);
  const [, file = ''] = /url\(["']?([^"')]+)/.exec(value('src')) ?? [];
  const response = await fetch(new URL(file, base));
  if (!response.ok) return '';
  const data = await dataUrl(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }));
  return `@font-face{font-family:${value('font-family')};font-weight:${value('font-weight')};src:url(${data})format("woff2");unicode-range:${value('unicode-range')}}`;
}

/** Returns a style sheet with the upright fonts of the page that texts need, with their files in it; a font that does not load is left out. */
export async function fontStyles(texts: readonly SetText[]): Promise<string> {
  const needed = declaredFaces().filter(({ style }) => {
    const family = style.getPropertyValue('font-family').replace(/["']/g, '');
    return (
      style.getPropertyValue('src').includes('url(') &&
      style.getPropertyValue('font-style') !== 'italic' &&
      texts.some((set) => set.family === family && covers(style.getPropertyValue('unicode-range'), set.text))
    );
  });
  const sheets = await Promise.all(needed.map((face) => embed(face).catch(() => '')));
  return sheets.join('');
}
