import { createHash } from 'node:crypto';
import { type CheerioAPI, load } from 'cheerio';
import { embedPolicy } from '../site/embedPolicy.ts';
import { styleTargets } from './browsers.ts';
import { minifyStyle, pruneSelectors, pruneStyle } from './pruneStyle.ts';

/** The style and script that the widget layout puts into a file. */
export interface EmbedParts {
  /** The style sheet, as text. */
  style: string;
  /** The script, as text. */
  script: string;
  /** Whether this kind of widget loads more code from this site. */
  loads: boolean;
}

const hashSource = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const classesIn = ($: CheerioAPI): Set<string> =>
  new Set(
    $('[class]')
      .toArray()
      .flatMap(({ attribs }) => attribs['class']?.split(/\s+/) ?? []),
  );

/** Makes links work from any page or disk: absolute, and opening in a new window. */
function openLinksOutside($: CheerioAPI, origin: string): void {
  for (const { attribs } of $('a[href]:not([href^="#"])').toArray()) {
    if (attribs['href']?.startsWith('/')) attribs['href'] = origin + attribs['href'];
    if ('target' in attribs || 'download' in attribs) continue;
    attribs['target'] = '_blank';
    attribs['rel'] = 'noopener';
  }
}

/**
 * Finishes the HTML of a widget for a site at an origin (`https://host`): inlines its style and script, adds a policy that
 * allows these two by hash, removes the style sheets and the policy of the site's own pages, and makes links absolute.
 * Works on the parsed document, so that no text of the record can be taken for markup.
 */
export function sealEmbed(html: string, { style, script, loads }: EmbedParts, origin: string): string {
  const $ = load(html);
  $('meta[http-equiv="content-security-policy"], link[rel="stylesheet"]').remove();
  openLinksOutside($, origin);
  // Code that is loaded later may need any rule, so nothing is removed for it.
  const classes = classesIn($);
  const names = new Set([
    ...classes,
    ...$.root()
      .find('*')
      .toArray()
      .flatMap((element) => (element.type === 'tag' ? element.name : [])),
  ]);
  const pruned = loads ? style : pruneStyle(pruneSelectors(style, names, script), classes);
  // Lightning CSS writes these two for each color, and a widget is read over slow connections.
  const css = minifyStyle(pruned, { targets: styleTargets }).replace(/--lightningcss-(light|dark)/g, '--$1');
  const content = embedPolicy({ style: [hashSource(css)], script: [hashSource(script)], loads });
  $('meta[charset]').after($('<meta>').attr({ 'http-equiv': 'content-security-policy', content }));
  $('head').append($('<style>').text(css), $('<script>').text(script));
  return $.html();
}
