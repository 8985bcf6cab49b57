import { createHash } from 'node:crypto';
import { embedPolicy } from '../site/embedPolicy.ts';
import { pruneStyle } from './pruneStyle.ts';

const hashes = (html: string, element: 'style' | 'script'): string[] =>
  [...html.matchAll(new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${element}>`, 'g'))].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );

/** The link as it must be in a page that stands in other people's pages or on a disk: with its whole address, in a window of its own. */
function outward(tag: string, root: string): string {
  const [, target = ''] = /\shref="([^"]*)"/.exec(tag) ?? [];
  if (target === '' || target.startsWith('#')) return tag;
  const whole = target.startsWith('/') ? tag.replace(`href="${target}"`, `href="${root}${target}"`) : tag;
  return /\s(?:target|download)[=\s>]/.test(whole)
    ? whole
    : whole.replace(/>$/, ' target="_blank" rel="noopener">');
}

/** Finishes the HTML of a widget: style sheets that the build links are left out, for a widget brings its own; links lead out with their whole address below `root` (`https://host`), and the policy allows exactly the code and style that stand in it. */
export function sealEmbed(html: string, root: string): string {
  const loads = /<script[^>]*\ssrc=/.test(html);
  const linked = html
    .replace(/<link rel="stylesheet"[^>]*>/g, '')
    .replace(/<a\s[^>]*>/g, (tag) => outward(tag, root))
    .replace(/(?<=<style>)[\s\S]*?(?=<\/style>)/, (style) =>
      // What is loaded later may use any of it.
      loads ? style : pruneStyle(style, html.replace(style, '')),
    );
  const policy = embedPolicy({ style: hashes(linked, 'style'), script: hashes(linked, 'script'), loads });
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return linked
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
    .replace(/<meta charset="utf-8"[^>]*>/, (charset) => charset + meta);
}
