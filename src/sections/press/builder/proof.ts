import { contrast, grounds, readable } from '../../../embed/client/accent.ts';

/** What a widget costs a reader: its bytes, compressed with gzip, if this browser can compress, and the requests it makes. */
export interface Cost {
  bytes: number | undefined;
  requests: number;
  /** Of these, requests to other hosts. */
  foreign: number;
}

const valueOf = (tag: string, name: string) =>
  new RegExp(`\\s${name}=["']?([^"'\\s>]*)`, 'i').exec(tag)?.[1] ?? '';

/** The file a tag makes a browser ask for: the source of an element, or a link to styles or code; empty if none. */
function askedBy(tag: string): string {
  if (/^<object\b/i.test(tag)) return valueOf(tag, 'data');
  if (/^<link\b/i.test(tag))
    return /stylesheet|preload/.test(valueOf(tag, 'rel')) ? valueOf(tag, 'href') : '';
  return valueOf(tag, 'src');
}

async function gzipped(text: string): Promise<number | undefined> {
  if (!('CompressionStream' in globalThis)) return undefined;
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(packed).arrayBuffer()).byteLength;
}

/** Fetches a widget and measures it; fails if it is not there. */
export async function costOf(address: string): Promise<Cost> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  const text = await answer.text();
  // Read as text: the policy lets no text become a document, and would be held against the styles of one.
  const bare = text.replace(/(<(style|script)\b[^>]*>)[^]*?<\/\2>/gi, '$1');
  const tags = bare.match(/<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi) ?? [];
  const asked = [
    ...tags.map(askedBy),
    ...[...text.matchAll(/url\(["']?([^)"'#]+)/g)].map(([, target]) => target ?? ''),
  ].filter((target) => target && !target.startsWith('data:'));
  const host = new URL(address).host;
  const foreign = asked.filter((target) => new URL(target, address).host !== host).length;
  return { bytes: await gzipped(text), requests: 1 + asked.length, foreign };
}

const ratio = (value: number) => `${(Math.floor(value * 10) / 10).toFixed(1)}:1`;

/** The contrast of the accent, as the widget shows it, on its two grounds; without an accent that of its ink. */
export function contrastInWords(accent: string | undefined, ink: { light: string; dark: string }): string {
  const shown = (ground: 'light' | 'dark') => (accent ? readable(accent, grounds[ground]) : ink[ground]);
  return `${ratio(contrast(shown('light'), grounds.light))} on light, ${ratio(contrast(shown('dark'), grounds.dark))} on dark`;
}

/** What becomes of an accent that could not be read as given; empty if it is kept. */
export function mendedInWords(accent: string | undefined): string {
  if (!accent) return '';
  const changed = (['light', 'dark'] as const)
    .filter((ground) => readable(accent, grounds[ground]) !== accent)
    .map((ground) => `#${readable(accent, grounds[ground])} on ${ground}`);
  return changed.length > 0 ? `So that it can be read, the widget shows ${changed.join(' and ')}.` : '';
}
