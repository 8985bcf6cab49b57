declare module '@citation-js/core' {
  /** A set of references, parsed from any format of the loaded plugins. */
  export class Cite {
    constructor(data: unknown);
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
