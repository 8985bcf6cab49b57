import { type Payload, runs } from './payloads.ts';

/** Suffixes for URL fields, made only of characters a URL may contain. */
export const addressPayloads: readonly Payload[] = [
  runs(
    'a handler after a single quote',
    'single quotes',
    (code) => `#'autofocus='x'tabindex='1'onfocus='${code}`,
  ),
  runs(
    'a handler after a quote in entities',
    'double quotes decoded',
    (code) => `#&quot;autofocus=&quot;&quot;tabindex=&quot;1&quot;onfocus=&quot;${code}`,
  ),
  runs('markup in entities', 'text decoded', (code) => `#&lt;svg/onload=${code}&gt;`),
  runs('markup in percent signs', 'text from an address', (code) => `?%3Csvg/onload=${code}%3E`),
  runs('the end of a string', 'string in single quotes', (code) => `'-${code}-'`),
  { kind: 'another address', of: () => '#javascript:alert(1)' },
  { kind: 'patterns of replacing', of: () => "?$&$'$1$$" },
];

/** Values every URL field rejects. */
export const refusedAddresses: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  'javascript://example.org/%0Aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.org/x',
  'file:///etc/passwd',
  '//example.org/x',
  '/events/',
  'https:example.org',
  'https:\\\\example.org',
  'https://example.org/"onclick="alert(1)',
  'https://example.org/ onclick=alert(1)',
  'https://example.org/<script>',
  'https://example.org/`x`',
  'https://example.org/{x}',
];
