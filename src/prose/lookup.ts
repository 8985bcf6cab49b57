/** Finds a record by id; the record is checked before any page is drawn, so a miss is a fault of the program. */
export function lookup<T extends { id: string }>(records: readonly T[], id: string): T {
  const record = records.find((other) => other.id === id);
  if (!record) throw new Error(`"${id}" is not in the archive`);
  return record;
}
