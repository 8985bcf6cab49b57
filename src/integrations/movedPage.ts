import { createHash } from 'node:crypto';
import { fillText } from '../words/fill.ts';

/** The words of the page, and the tag of their language. */
export interface MovedPageWords {
  locale: string;
  pageTitle: string;
  pageMoved: string;
}

/** Goes to the new URL with the query and fragment of the old one, which hold the options of a widget. */
const script =
  "location.replace(document.querySelector('[data-to]').dataset.to+location.search+location.hash)";

const scriptHash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The HTML of the page at the old URL of something that has moved, for hosts that cannot redirect; `path` and `absoluteUrl` are the new URL. If scripts are disabled, the browser still goes there, but drops the query. */
export const movedPage = (
  path: string,
  absoluteUrl: string,
  { locale, pageTitle, pageMoved }: MovedPageWords,
): string => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${scriptHash}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${pageTitle}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${absoluteUrl}" data-to="${path}">
<link rel="icon" href="data:,">
<script>${script}</script>
<noscript><meta http-equiv="refresh" content="0;url=${path}"></noscript>
</head>
<body><p>${fillText(pageMoved, { link: `<a href="${path}">${absoluteUrl}</a>` })}</p></body>
</html>
`;
