import { z } from 'zod';
import { id, line } from './common.ts';

const maxPinpointLength = 60;

/** What is wrong with the form of a pinpoint and how to write it instead, or undefined if nothing is. */
function pinpointFault(at: string): string | undefined {
  if (/:\/\/|\bwww\./i.test(at))
    return 'is an address: name the page, section, paragraph or heading in words';
  const [, after] = /^at\s+(.+)$/i.exec(at) ?? [];
  if (after) return `must not begin with "at": write "${after}"`;
  const [, pages] = /^(?:pp?\.?|pages?)\s*(\d.*)$/i.exec(at) ?? [];
  if (pages) return `must be a page number alone: write "${pages.replace('-', '–')}"`;
  const [, first, last] = /^(\d+)\s*(?:-|—|to)\s*(\d+)$/.exec(at) ?? [];
  if (first) return `must have an en dash between two pages: write "${first}–${last}"`;
  if (at.endsWith('.')) return 'must not end with a period';
  return undefined;
}

/** The place in a document, as a lawyer cites it: a page number alone, or a section, paragraph or heading. */
export const pinpoint = z
  .union([z.string(), z.number().int().transform(String)], {
    error: 'must be a page number or words, as 52437 or "section 3"',
  })
  .pipe(line(maxPinpointLength))
  .superRefine((value, context) => {
    const message = pinpointFault(value);
    if (message) context.addIssue({ code: 'custom', message });
  })
  .describe(
    'Where in the document it says so: a page number alone (52437, or 5–7), "31 CFR 587.701(a)", "section 3", "para. 12" or "heading “Stages”". At most 60 characters, no address, no period at the end, and no "at", "p." or "page" in front.',
  );

/** A citation as read from a file. */
export interface ReferenceRecord {
  id: string;
  /** The place in the document. */
  at?: string | undefined;
}

/** A citation: the id of a source, or its id with the place in it. */
export const reference = z.union(
  [
    id.transform((source): ReferenceRecord => ({ id: source })),
    z.strictObject({
      id: id.describe('The document: an id of sources/.'),
      at: pinpoint.optional(),
    }),
  ],
  { error: 'must be the id of a source, or its id with the place in it, as { id: an-id, at: "52437" }' },
);

/** A list of citations that may be empty. */
export const anyReferences = z.array(reference);

/** A list of one or more citations. */
export const references = anyReferences.min(1, 'needs at least one source');
