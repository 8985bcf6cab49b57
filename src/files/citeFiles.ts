import type { Archive } from '../record/model.ts';
import { publishedFirst } from '../record/link/updates.ts';
import { bibtex, ris } from './bibliography.ts';
import { type Citation, citeEvent, citeExplainer, csl } from './citation.ts';
import { json } from './head.ts';
import type { PublishedFile } from './publishedFile.ts';

const filesOf = (path: string, citation: Citation): PublishedFile[] => [
  { path: `${path}.bib`, type: 'application/x-bibtex', write: () => bibtex(citation) },
  { path: `${path}.ris`, type: 'application/x-research-info-systems', write: () => ris(citation) },
  {
    path: `${path}.csl.json`,
    type: 'application/vnd.citationstyles.csl+json',
    write: () => json([csl(citation)]),
  },
];

/** The citations of all events and long reads, as files below `/cite/`. */
export function citeFiles({ events, explainers, site, updates }: Archive): PublishedFile[] {
  const first = publishedFirst(updates, site);
  return [
    ...events.flatMap((event) => filesOf(event.id, citeEvent(event, site, first))),
    ...explainers.flatMap((piece) => filesOf(`explainers/${piece.id}`, citeExplainer(piece, site, first))),
  ];
}
