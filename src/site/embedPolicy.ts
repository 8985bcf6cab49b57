/** What the policy of one widget must let through: hashes in quotes, and whether it loads code of this site. */
export interface Allowed {
  style: readonly string[];
  script: readonly string[];
  loads: boolean;
}

/** The Content-Security-Policy of a widget: nothing but what stands in its file, or also this site's own files if it loads any. Who may frame it is said by the host's headers. */
export function embedPolicy({ style, script, loads }: Allowed): string {
  const own = loads ? ["'self'"] : [];
  const sources = (list: readonly string[]) => [...own, ...list].join(' ') || "'none'";
  return [
    "default-src 'none'",
    `style-src ${sources(style)}`,
    `script-src ${sources(script)}`,
    'img-src data:',
    ...(loads ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    // The zoomable view writes markup by itself.
    ...(loads ? [] : ["require-trusted-types-for 'script'"]),
  ].join('; ');
}
