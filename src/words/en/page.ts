/** In the title of the window. */
export const documentTitle = '{title} · {site}';
export const documentTitleOfHome = '{site}: {description}';
export const cardAlt = '{title}. {site}.';
export const changesFeed = 'Changes of the record';
export const skipToContent = 'Skip to the content';

export const mainNavigation = 'Main';
export const menu = 'Menu';
export const breadcrumbs = 'Breadcrumbs';
export const home = 'Home';
export const contents = 'On this page';

export const sources = 'Sources';
export const allChanges = 'All changes and corrections of the record';
export const editNote = 'Something wrong or missing? {edit} ({file}).';
export const edit = 'Edit this record';

export const footerNote = 'Words and data: {licence}. Record checked {date}. {files}';
export const filesOfRecord = 'Files of the record';
