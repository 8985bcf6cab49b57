/** Returns the id of the part of the page that explains the fields of a file, such as `fields-events-csv`. */
export const fieldsId = (path: string): string => `fields-${path.replaceAll('.', '-')}`;
