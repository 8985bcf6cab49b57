const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A plain text as HTML, for formats that take HTML: no sign of it can be taken for markup. */
export const markup = (text: string): string => text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign);

/** A link as HTML. */
export const anchor = (url: string, text: string): string =>
  `<a href="${url.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)}">${markup(text)}</a>`;
