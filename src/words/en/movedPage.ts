export const pageTitle = 'This page has moved';
export const pageMoved = 'This page has moved: {link}';
