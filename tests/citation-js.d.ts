declare module '@citation-js/core' {
  /** A set of references, read from any of the formats of the plugins loaded. */
  export class Cite {
    constructor(data: unknown);
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
