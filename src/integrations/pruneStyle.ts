import { type Selector, transform, type TransformOptions } from 'lightningcss';

/** Minifies a style sheet with Lightning CSS; throws if it is not valid CSS. */
export const minifyStyle = (css: string, options: Partial<TransformOptions<never>> = {}): string =>
  transform({ filename: 'widget.css', code: Buffer.from(css), minify: true, ...options }).code.toString();

/** Removes from a style sheet the selectors with a class or an element that is not on the page; `names` are those on the page, and `code` is the script, which may add what it names. */
export function pruneSelectors(css: string, names: ReadonlySet<string>, code: string): string {
  const known = new Set([...names, ...(code.match(/[\w-]+/g) ?? [])]);
  const isUsed = (selector: Selector) =>
    selector.every((part) => (part.type !== 'class' && part.type !== 'type') || known.has(part.name));
  return minifyStyle(css, {
    visitor: {
      Rule: { style: ({ value }) => (value.selectors.some(isUsed) ? undefined : []) },
      Selector: (selector) => (isUsed(selector) ? undefined : []),
    },
  });
}

/** Removes from a style sheet the custom properties nothing in it uses and the `tone-…` classes the page does not have; the result is minified. */
export function pruneStyle(css: string, classes: ReadonlySet<string>): string {
  const declared = new Set<string>();
  const used = new Set(classes);
  const style = minifyStyle(css, {
    visitor: {
      Selector(selector) {
        for (const part of selector)
          if (part.type === 'class' && part.name.startsWith('tone-')) declared.add(part.name);
      },
      Declaration: {
        // Called for every property that Lightning CSS does not know, too.
        custom({ name }) {
          if (name.startsWith('--')) declared.add(name);
        },
      },
      Variable: ({ name }) => void used.add(name.ident),
    },
  });
  const unusedSymbols = [...declared].filter((name) => !used.has(name));
  // Removing a property can leave those it referred to unused.
  return unusedSymbols.length > 0 ? pruneStyle(minifyStyle(style, { unusedSymbols }), classes) : style;
}
