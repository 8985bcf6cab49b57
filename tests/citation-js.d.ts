declare module '@citation-js/core' {
  /** A date of CSL-JSON: year, month and day as far as they are known. */
  export interface Dated {
    'date-parts': number[][];
  }
  /** An item of CSL-JSON, with the fields the tests read. */
  export interface Item {
    id: string;
    title: string;
    language?: string;
    URL: string;
    author?: object[];
    publisher?: string;
    'container-title'?: string;
    issued?: Dated;
    accessed?: Dated;
    [field: string]: unknown;
  }
  /** A set of references, parsed from any format of the loaded plugins. */
  export class Cite {
    constructor(data: unknown);
    data: Item[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
