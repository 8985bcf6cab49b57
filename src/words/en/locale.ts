/** The BCP 47 tag of the language these words are in: the `lang` of every page, and the locale of dates, numbers and sort order. */
export const locale = 'en-US';
