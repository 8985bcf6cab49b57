export const citeThisPage = 'Cite this page';
export const reportError = 'Report an error';

/** The message that "Report an error" opens; `page` is the address of a page. */
export const errorSubject = 'Error on {page}';
export const errorBody = 'What is wrong, and what shows it:';
export const errorFile = 'File: {file}';

export const notNamed = 'This copy has not named its publisher yet.';
export const notNamedReport = 'Until it does, errors can be reported at {issues}.';
export const noPlaceYet = 'There is no address for corrections yet either.';
export const publishedBy = 'Published by';
export const contact = 'Contact';
export const corrections = 'Corrections';
/** In the footer. */
export const publishedByName = 'Published by {name}. Contact: {contact}.';
