import type { Archive } from '../record/model.ts';
import { firstPublishedOn } from '../record/link/updates.ts';
import { bibtex, ris } from './bibliography.ts';
import { type Citation, citeEvent, citeExplainer, csl } from './citation.ts';
import { json } from './head.ts';
import type { PublishedFile } from './publishedFile.ts';

const citationFiles = (path: string, citation: Citation): PublishedFile[] => [
  { path: `${path}.bib`, type: 'application/x-bibtex', write: () => bibtex(citation) },
  { path: `${path}.ris`, type: 'application/x-research-info-systems', write: () => ris(citation) },
  {
    path: `${path}.csl.json`,
    type: 'application/vnd.citationstyles.csl+json',
    write: () => json([csl(citation)]),
  },
];

/** The BibTeX, RIS and CSL-JSON files of all events and long reads, with paths below `/cite/`. */
export function citeFiles({ events, explainers, site, updates }: Archive): PublishedFile[] {
  const firstPublished = firstPublishedOn(updates, site);
  return [
    ...events.flatMap((event) => citationFiles(event.id, citeEvent(event, site, firstPublished))),
    ...explainers.flatMap((explainer) =>
      citationFiles(`explainers/${explainer.id}`, citeExplainer(explainer, site, firstPublished)),
    ),
  ];
}
