import { citationFormats } from '../words/en/reuse.ts';
import { citeUrl } from './urls.ts';

/** A link to a citation file. */
export interface CitationLink {
  /** The name of its format. */
  label: string;
  to: string;
  /** The name of the file, such as `sources.bib`. */
  file: string;
}

/** Returns the links to a citation in every format; `path` is that of its files below `/cite/`, without the extension. */
export const citationLinks = (path: string): CitationLink[] =>
  Object.entries(citationFormats).map(([extension, label]) => {
    const file = `${path}.${extension}`;
    return { label, to: citeUrl(file), file };
  });
