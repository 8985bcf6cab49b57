import { createHash } from 'node:crypto';

/** Takes the reader to the new address with the query and the fragment of the old one: a widget has its options in them. */
const script =
  "location.replace(document.querySelector('[data-to]').dataset.to+location.search+location.hash)";

const scriptHash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The page at the old address of something that has moved, for hosts that cannot redirect: takes the new address as a path and as a whole address. Without script, the browser follows without the query. */
export const movedPage = (path: string, whole: string): string => `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${scriptHash}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>This page has moved</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${whole}" data-to="${path}">
<link rel="icon" href="data:,">
<script>${script}</script>
<noscript><meta http-equiv="refresh" content="0;url=${path}"></noscript>
</head>
<body><p>This page has moved: <a href="${path}">${whole}</a></p></body>
</html>
`;
