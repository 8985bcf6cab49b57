/** Returns a text as a part of a file name: its letters and digits in lower case, with hyphens between; at most `maxLength` characters. */
export const fileSlug = (text: string, maxLength = 100): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-|-$/g, '');
