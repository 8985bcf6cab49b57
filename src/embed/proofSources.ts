import type { Reference } from '../record/model.ts';

/** Returns the sources a widget links as proof, at most `max`: those with a word of caution, such as copies on somebody's site, only after all others. */
export function proofSources<Source extends Pick<Reference, 'standing'>>(
  sources: readonly Source[],
  max: number,
): Source[] {
  const [plain, cautioned] = [false, true].map((hasCaution) =>
    sources.filter(({ standing }) => (standing !== undefined) === hasCaution),
  );
  return [...(plain ?? []), ...(cautioned ?? [])].slice(0, max);
}
