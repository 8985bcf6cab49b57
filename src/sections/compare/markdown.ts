import { citeBlocks } from '../../markdown/cite.ts';
import {
  type Block,
  type Inline,
  link,
  listOrNothing,
  namedFact,
  paragraph,
  section,
  spaced,
} from '../../markdown/nodes.ts';
import type { MarkdownPage } from '../../markdown/page.ts';
import { noteMarks, sourceList } from '../../markdown/sources.ts';
import type { Archive, Reference } from '../../record/model.ts';
import {
  boundGroups,
  type BoundGroups,
  cellSources,
  type ComparisonRow,
  comparisonRows,
  comparisonSources,
  type Instrument,
  instruments,
} from '../../record/select/comparison.ts';
import { reachOn } from '../../record/time/inForce.ts';
import { absolute, compareUrl, eventUrl } from '../../site/urls.ts';
import { citeListPage } from '../../words/citationLines.ts';
import { formatCertainty } from '../../words/dayWords.ts';
import * as words from '../../words/en/compare.ts';
import { reachLabels } from '../../words/en/measureState.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate } from '../../words/format.ts';
import { ensurePeriod } from '../../words/wording.ts';

/** Since when a measure has bound some groups. */
function bindingSince({ since, full }: BoundGroups): string {
  const date = formatDate(since);
  if (full === undefined) return fillText(words.bindingSince, { date });
  if (full === since) return fillText(words.bindingInFullSince, { date });
  return fillText(words.bindingSinceInFullSince, { date, full: formatDate(full) });
}

/** What each row says of a measure. */
const cells: Record<ComparisonRow, (instrument: Instrument, reviewed: string) => Inline> = {
  issuer: ({ agency, authority }) => spaced(ensurePeriod(agency), ensurePeriod(authority)),
  target: ({ comparison }) => ensurePeriod(comparison.target),
  binds: ({ binds }) => ensurePeriod(binds.map(({ name }) => name).join('; ')),
  stops: ({ comparison }) => ensurePeriod(comparison.stops),
  exceptions: ({ exceptions }) => spaced(...exceptions.map(ensurePeriod)),
  since: (instrument, reviewed) => {
    const bound = boundGroups(instrument, reviewed);
    return spaced(
      fillText(words.issued, { date: formatDate(instrument.issued) }),
      ...bound.map((groups) =>
        bound.length > 1
          ? fillText(words.groupsBound, {
              groups: groups.groups.map(({ name }) => name).join('; '),
              binding: bindingSince(groups),
            })
          : bindingSince(groups),
      ),
    );
  },
  penalties: ({ penalties }) => penalties && ensurePeriod(penalties),
  text: ({ comparison, citation }) => link(comparison.text.url, ensurePeriod(citation)),
  today: (instrument, reviewed) => {
    const reach = reachOn(instrument, reviewed);
    return spaced(
      ensurePeriod({ ...reachLabels, ended: words.ended, none: words.notYetIssued }[reach]),
      ensurePeriod(formatCertainty(instrument, reviewed)),
      fillText(words.asOf, { date: formatDate(reviewed), status: ensurePeriod(instrument.status) }),
    );
  },
};

/** A row of the comparison, with a line for each measure. */
const rowBlocks = (
  row: ComparisonRow,
  compared: readonly Instrument[],
  notes: readonly Reference[],
  reviewed: string,
): Block[] =>
  section(
    2,
    words.rows[row],
    listOrNothing(
      compared.map((instrument) =>
        namedFact(
          [instrument.comparison.kind, ', ', link(eventUrl(instrument.event.id), instrument.label)],
          spaced(cells[row](instrument, reviewed), noteMarks(cellSources(instrument, row), notes)),
        ),
      ),
    ),
  );

/** The page that compares the measures. */
export function comparePages({ site, measures }: Archive): MarkdownPage[] {
  const compared = instruments(measures);
  const notes = comparisonSources(compared);
  const uncompared = measures.filter(({ comparison }) => !comparison);
  return [
    {
      page: compareUrl(),
      title: words.pageTitle,
      description: words.pageLede,
      notes,
      blocks: () => [
        paragraph(words.pageLede),
        ...comparisonRows.flatMap((row) => rowBlocks(row, compared, notes, site.reviewed)),
        ...section(
          2,
          words.notInTable,
          listOrNothing(
            uncompared.map(({ name, short, status, event }) =>
              namedFact(link(eventUrl(event.id), name), spaced(ensurePeriod(short), ensurePeriod(status))),
            ),
          ),
        ),
        ...section(2, words.sources, sourceList(notes)),
        ...citeBlocks(citeListPage(words.pageTitle, site, absolute(compareUrl()))),
      ],
    },
  ];
}
