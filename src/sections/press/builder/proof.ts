import { contrast, grounds, readable } from '../../../embed/client/accent.ts';
import * as words from '../../../words/en/pressBuilder.ts';
import { fillText } from '../../../words/fill.ts';
import { formatDecimal } from '../decimals.ts';

/** What loading a widget costs a reader. */
export interface Cost {
  /** The size of the widget compressed with gzip, or undefined if this browser cannot compress. */
  bytes: number | undefined;
  /** The number of requests, with the one for the widget itself. */
  requests: number;
  /** How many of the requests go to other hosts. */
  foreign: number;
}

const attributeOf = (tag: string, name: string) =>
  new RegExp(`\\s${name}=["']?([^"'\\s>]*)`, 'i').exec(tag)?.[1] ?? '';

/** Returns the URL a tag makes the browser request, or an empty string if it requests nothing. */
function requestedUrl(tag: string): string {
  if (/^<object\b/i.test(tag)) return attributeOf(tag, 'data');
  if (/^<link\b/i.test(tag))
    return /stylesheet|preload/.test(attributeOf(tag, 'rel')) ? attributeOf(tag, 'href') : '';
  return attributeOf(tag, 'src');
}

async function gzippedSize(text: string): Promise<number | undefined> {
  if (!('CompressionStream' in globalThis)) return undefined;
  const compressed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(compressed).arrayBuffer()).byteLength;
}

/** Fetches a widget and measures its cost; throws if the response is not OK. */
export async function costOf(url: string): Promise<Cost> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(String(response.status));
  const text = await response.text();
  // Scanned as text, because the page's security policy forbids parsing a string into a document and would block the styles of that document.
  const withoutCode = text.replace(/(<(style|script)\b[^>]*>)[^]*?<\/\2>/gi, '$1');
  const tags = withoutCode.match(/<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi) ?? [];
  const urls = [
    ...tags.map(requestedUrl),
    ...[...text.matchAll(/url\(["']?([^)"'#]+)/g)].map(([, target]) => target ?? ''),
  ].filter((target) => target && !target.startsWith('data:'));
  const host = new URL(url).host;
  const foreign = urls.filter((target) => new URL(target, url).host !== host).length;
  return { bytes: await gzippedSize(text), requests: 1 + urls.length, foreign };
}

/** Describes the cost of a widget: its size, and its requests. */
export async function costWords(url: string): Promise<{ bytes: string; requests: string }> {
  const cost = await costOf(url).catch(() => undefined);
  if (!cost) return { bytes: words.notArrived, requests: '–' };
  const { bytes, requests, foreign } = cost;
  return {
    bytes: bytes === undefined ? '–' : fillText(words.kilobytes, { size: formatDecimal(bytes / 1000, 1) }),
    requests:
      foreign > 0
        ? fillText(words.requestsToOthers, { requests, foreign })
        : fillText(words.requestsNoneToOthers, { requests }),
  };
}

/** Formats the contrast of the accent, as the widget shows it, on the light and the dark background; without an accent, the contrast of the text. */
export function formatContrast(
  accent: string | undefined,
  textColor: { light: string; dark: string },
): string {
  const ratioOn = (theme: 'light' | 'dark') => {
    const color = accent ? readable(accent, grounds[theme]) : textColor[theme];
    return formatDecimal(Math.floor(contrast(color, grounds[theme]) * 10) / 10, 1);
  };
  return fillText(words.contrastRatios, { light: ratioOn('light'), dark: ratioOn('dark') });
}

/** Describes how the widget changes an accent that would be hard to read, or returns an empty string if it is kept. */
export function describeAccentChange(accent: string | undefined): string {
  if (!accent) return '';
  const [light, dark] = [readable(accent, grounds.light), readable(accent, grounds.dark)];
  const colors = { light: `#${light}`, dark: `#${dark}` };
  if (light !== accent && dark !== accent) return fillText(words.accentChangedOnBoth, colors);
  if (light !== accent) return fillText(words.accentChangedOnLight, colors);
  return dark === accent ? '' : fillText(words.accentChangedOnDark, colors);
}
