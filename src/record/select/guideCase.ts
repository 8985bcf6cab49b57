/** The case selected in the guide: who the reader is and what the reader has, each an id or undefined. */
export interface GuideCase {
  who?: string | undefined;
  have?: string | undefined;
}

/** Reads a case from a URL query. Values the guide does not know become undefined and set `unknown`. */
export function readCase(
  query: string,
  known: { who: readonly string[]; have: readonly string[] },
): { asked: GuideCase; unknown: boolean } {
  const values = new URLSearchParams(query);
  const [who, have] = (['who', 'have'] as const).map((name) => values.get(name) || undefined);
  const asked = {
    who: who !== undefined && known.who.includes(who) ? who : undefined,
    have: have !== undefined && known.have.includes(have) ? have : undefined,
  };
  return { asked, unknown: asked.who !== who || asked.have !== have };
}

/** Returns the URL query for a case, including the question mark; empty if nothing is selected. */
export function caseQuery({ who, have }: GuideCase): string {
  const values = new URLSearchParams();
  if (who) values.set('who', who);
  if (have) values.set('have', have);
  const query = values.toString();
  return query && `?${query}`;
}

/** Returns whether a rule applies to a reader: it requires no holding, the reader has a required one, or none is selected. */
export const matchesHolding = (required: readonly string[], have: string | undefined): boolean =>
  have === undefined || required.length === 0 || required.includes(have);
