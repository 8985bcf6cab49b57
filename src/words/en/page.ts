/** In the title of the window. */
export const documentTitle = '{title} · {site}';
export const documentTitleOfHome = '{site}: {description}';
/** What the social card of a page shows; `title` is a sentence. */
export const cardAlt = '{title} {site}.';
export const changesFeed = 'Changes to this site';
export const skipToContent = 'Skip to the content';

export const mainNavigation = 'Main';
export const menu = 'Menu';
export const breadcrumbs = 'Breadcrumbs';
export const home = 'Home';
export const contents = 'On this page';

export const sources = 'Sources';
export const allChanges = 'All changes and corrections';
/** Without a place where the file of the page can be changed. */
export const reportNote = 'Something wrong or missing? {report} ({file}).';
export const reportOrEdit = 'Something wrong or missing? {report}, or suggest a change to {file}.';

export const footerNote = 'Text and data: {licence}. Last checked {date}. {files}';
export const sourceFiles = 'Source files';
