import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { type CodeKind, codeFor } from '../../src/embed/embedCode.ts';
import { embedDataFor, type BuilderData } from '../../src/embed/builderData.ts';
import { address, builds, realSite, type RecordSite } from '../served.ts';

/** The origin the site is built for; tests serve it from a local port. */
const builtOrigin = 'https://example.org';

/** Returns the data the builder on `/press/` of a site writes its codes from, read from the built page. */
export function readBuilderData({ folder }: RecordSite = realSite): BuilderData {
  const page = load(readFileSync(`${folder}/press/index.html`, 'utf8'));
  return JSON.parse(page('press-builder').attr('data-offers') ?? '') as BuilderData;
}

/** Replaces the origin in a text of a built site with the address the tests serve it at. */
const atTestAddress = (text: string, site: RecordSite): string => text.replaceAll(builtOrigin, site.address);

/** Returns the code the builder writes for a widget without options, with the test server's address. */
export function builderCode(kind: CodeKind, widget: string, site: RecordSite = realSite): string {
  const data = embedDataFor(readBuilderData(site), widget);
  if (!data) throw new Error(`The builder offers no widget "${widget}".`);
  return atTestAddress(codeFor(kind, data), site);
}

/** Returns the HTML of a widget's oEmbed response, with the test server's address. */
export function oembedCode(widget: string): string {
  const answer = JSON.parse(readFileSync(`${builds.site}/oembed/${widget}.json`, 'utf8')) as { html: string };
  return atTestAddress(answer.html, realSite);
}

/** Returns the code the builder wrote until November 2026, which is still in pages that are no longer edited. */
export const codeUntil2026 = (widget: string, height: number): string =>
  `<iframe src="${address}/embed/${widget}/" title="A widget" width="100%" height="${height}" loading="lazy"
  style="border:0;width:100%;height:auto;min-height:${height}px;frame-sizing:content-height"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" allow="clipboard-write; web-share; fullscreen"
  referrerpolicy="no-referrer"></iframe>`;

/** A page of another site into which a code is pasted. */
export interface HostCase {
  /** The page around the code. */
  html: (code: string) => string;
  headers?: Record<string, string>;
  /** An expression that brings the frame into view, once the page is there. */
  reveal?: string;
  /** Whether the test resizes its column, `#column`, once the frame fits. */
  resized?: true;
  /** Whether the host's policy forbids inline styles. */
  withoutStyles?: true;
}

const page = (body: string, style = '') => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>An article</title><link rel="icon" href="data:,"><style>body { margin: 0 } ${style}</style>
<body><p>An article.</p>${body}<p>It goes on.</p></body></html>`;

const column = (code: string, width: number) => `<div id="column" style="width:${width}px">${code}</div>`;

/** The layouts and policies of hosts in which every code must work. */
export const hostCases: Record<string, HostCase> = {
  'in sight at once': { html: (code) => page(column(code, 650)), resized: true },
  'loaded eagerly': { html: (code) => page(column(code.replaceAll('loading="lazy"', ''), 650)) },
  'below the fold': {
    html: (code) => page(`<div style="height:6000px"></div>${column(code, 650)}`),
    reveal: `document.querySelector('#column').scrollIntoView()`,
  },
  'on a phone of 360 px': { html: (code) => page(column(code, 360)) },
  'in a sidebar of 240 px': {
    html: (code) => page(`<aside style="width:240px;float:right">${code}</aside>`),
  },
  'in a hidden tab': {
    html: (code) => page(`<div id="tab" hidden>${column(code, 650)}</div>`),
    reveal: `document.querySelector('#tab').hidden = false`,
    resized: true,
  },
  'in folded details': {
    html: (code) => page(`<details><summary>More</summary>${column(code, 650)}</details>`),
    reveal: `document.querySelector('details').open = true`,
  },
  'in a dialog': {
    html: (code) => page(`<dialog style="width:700px;padding:0">${column(code, 650)}</dialog>`),
    reveal: `document.querySelector('dialog').showModal()`,
  },
  'under iframe { max-width: 100%; height: auto }': {
    html: (code) => page(column(code, 650), 'iframe { max-width: 100%; height: auto }'),
  },
  'with scrolling="no" added': {
    html: (code) => page(column(code.replaceAll('<iframe ', '<iframe scrolling="no" '), 650)),
    resized: true,
  },
  'under a policy without inline styles': {
    // The policy also forbids styles of the page itself, so the width is that of the body.
    html: (code) =>
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,"><body>${code}</body></html>`,
    headers: {
      'content-security-policy': `default-src 'none'; script-src ${address}; frame-src ${address}; img-src data:`,
    },
    withoutStyles: true,
  },
};
