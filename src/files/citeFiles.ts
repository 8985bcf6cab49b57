import type { Archive } from '../record/model.ts';
import { bibtex, ris } from './bibliography.ts';
import { allCitations, type Citation, csl } from './citation.ts';
import { json } from './head.ts';
import type { PublishedFile } from './publishedFile.ts';

const citationFiles = (path: string, citations: readonly Citation[]): PublishedFile[] => [
  { path: `${path}.bib`, type: 'application/x-bibtex', write: () => citations.map(bibtex).join('\n') },
  {
    path: `${path}.ris`,
    type: 'application/x-research-info-systems',
    write: () => citations.map(ris).join('\r\n'),
  },
  {
    path: `${path}.csl.json`,
    type: 'application/vnd.citationstyles.csl+json',
    write: () => json(citations.map(csl)),
  },
];

/** The BibTeX, RIS and CSL-JSON files with paths below `/cite/`: one set for each event, long read and document, one for all pages and one for all documents. */
export function citeFiles(archive: Archive): PublishedFile[] {
  const { events, explainers, sources } = allCitations(archive);
  const eventIds = new Set(events.map(({ id }) => id));
  // A long read may have the id of an event, and a key may be in a file only once.
  const renamed = (citation: Citation): Citation =>
    eventIds.has(citation.id) ? { ...citation, id: `explainer-${citation.id}` } : citation;
  return [
    ...citationFiles('all', [...events, ...explainers.map(renamed)]),
    ...citationFiles('sources', sources),
    ...events.flatMap((citation) => citationFiles(citation.id, [citation])),
    ...explainers.flatMap((citation) => citationFiles(`explainers/${citation.id}`, [citation])),
    ...sources.flatMap((citation) => citationFiles(`sources/${citation.id}`, [citation])),
  ];
}
