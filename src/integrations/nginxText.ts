/** Returns a text as a quoted parameter of the nginx configuration; variables in it keep their meaning. */
export const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
