/** Removes from a style sheet the custom properties nothing in it uses and the `tone-…` classes the page does not have. */
export function pruneStyle(css: string, classes: ReadonlySet<string>): string {
  let before = '';
  let style = css.replace(/\.(tone-[\w-]+)\{[^}]*\}/g, (rule, name: string) =>
    classes.has(name) ? rule : '',
  );
  // Removing a property can leave those it referred to unused.
  while (before !== style) {
    before = style;
    const used = new Set([...before.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
    style = before.replace(/(--[\w-]+):(?:[^;{}()]|\((?:[^()]|\([^()]*\))*\))*;?/g, (rule, name: string) =>
      used.has(name) ? rule : '',
    );
  }
  return style.replace(/[^{}]*:root\{\}/g, '').replace(/[^{};]+\{\}/g, '');
}
