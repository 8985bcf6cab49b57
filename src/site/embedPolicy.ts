/** What the policy of a widget must allow. */
export interface PolicySources {
  /** CSP sources for styles: hashes or keywords, in single quotes. */
  style: readonly string[];
  /** CSP sources for scripts: hashes or keywords, in single quotes. */
  script: readonly string[];
  /** Whether the widget loads more files from this site. */
  loads: boolean;
}

/** Returns the Content-Security-Policy of a widget: only its inline code or, if it loads more, also files from this site. `frame-ancestors` is set in the HTTP headers instead. */
export function embedPolicy({ style, script, loads }: PolicySources): string {
  const siteSources = loads ? ["'self'"] : [];
  const sources = (list: readonly string[]) => [...siteSources, ...list].join(' ') || "'none'";
  return [
    "default-src 'none'",
    `style-src ${sources(style)}`,
    `script-src ${sources(script)}`,
    'img-src data:',
    ...(loads ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    // The library of the zoomable view sets innerHTML.
    ...(loads ? [] : ["require-trusted-types-for 'script'"]),
  ].join('; ');
}
