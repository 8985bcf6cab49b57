/** The case a reader of the guide asks about: who one is and what one has, each an id or left open. */
export interface Case {
  who?: string | undefined;
  have?: string | undefined;
}

/** The words for each verdict of the guide. */
export const verdictWords = {
  allowed: 'Allowed',
  'not-allowed': 'Not allowed',
  required: 'Required',
  unclear: 'Unclear',
} as const;

/** Reads a case from the query of an address; what the guide does not know is left open and told as unknown. */
export function readCase(
  query: string,
  known: { who: readonly string[]; have: readonly string[] },
): { asked: Case; unknown: boolean } {
  const values = new URLSearchParams(query);
  const [who, have] = (['who', 'have'] as const).map((name) => values.get(name) || undefined);
  const asked = {
    who: who !== undefined && known.who.includes(who) ? who : undefined,
    have: have !== undefined && known.have.includes(have) ? have : undefined,
  };
  return { asked, unknown: asked.who !== who || asked.have !== have };
}

/** The query of an address that asks for a case, with its question mark; empty if all is left open. */
export function caseQuery({ who, have }: Case): string {
  const values = new URLSearchParams();
  if (who) values.set('who', who);
  if (have) values.set('have', have);
  const query = values.toString();
  return query && `?${query}`;
}

/** Whether what needs one of some holdings matters to a reader who has one of them, or has left it open. */
export const matters = (needs: readonly string[], have: string | undefined): boolean =>
  have === undefined || needs.length === 0 || needs.includes(have);
