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

/** Returns the items for a reader with a holding: without those for other holdings, and those for the fewest holdings first, because they are most about it. The others keep their order. */
export function itemsForHolding<Item>(
  items: readonly Item[],
  have: string | undefined,
  requiredFor: (item: Item) => readonly string[],
): Item[] {
  const matching = items.filter((item) => matchesHolding(requiredFor(item), have));
  if (have === undefined) return matching;
  const rank = (item: Item) => requiredFor(item).length || Infinity;
  return matching.sort((a, b) => (rank(a) < rank(b) ? -1 : Number(rank(a) > rank(b))));
}
