/** A style sheet without the custom properties that nothing in it uses, and without the `tone-…` classes that are not among those of the page. */
export function pruneStyle(css: string, classes: ReadonlySet<string>): string {
  let before = '';
  let style = css.replace(/\.(tone-[\w-]+)\{[^}]*\}/g, (rule, name: string) =>
    classes.has(name) ? rule : '',
  );
  // What only a dropped property used may go as well.
  while (before !== style) {
    before = style;
    const used = new Set([...before.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
    style = before.replace(/(--[\w-]+):(?:[^;{}()]|\((?:[^()]|\([^()]*\))*\))*;?/g, (rule, name: string) =>
      used.has(name) ? rule : '',
    );
  }
  return style.replace(/[^{}]*:root\{\}/g, '').replace(/[^{};]+\{\}/g, '');
}
