const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes a plain text as HTML text content. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (character) => entities[character] ?? character);

/** A link as HTML; the URL and the text are escaped. */
export const anchor = (url: string, text: string): string =>
  `<a href="${url.replace(/[&<>"]/g, (character) => entities[character] ?? character)}">${escapeText(text)}</a>`;
