/** Returns the record with an id; throws if there is none, which is a bug: all ids are checked before a page is rendered. */
export function lookup<T extends { id: string }>(records: readonly T[], id: string): T {
  const record = records.find((candidate) => candidate.id === id);
  if (!record) throw new Error(`"${id}" is not in the archive`);
  return record;
}
