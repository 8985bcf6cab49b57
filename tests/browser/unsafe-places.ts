import { load } from 'cheerio';

/** A document that contains an unescaped value: its MIME type and body. */
export interface UnsafePage {
  type: string;
  body: string;
}

const decode = (value: string) => load(`<textarea>${value}</textarea>`)('textarea').text();
const document = (body: string): UnsafePage => ({ type: 'text/html', body: `<!doctype html>${body}` });
const script = (code: string) => document(`<script>${code}</script>`);
const text = (value: string) => document(`<body><p>${value}</p>`);

/** Builds pages that insert a value without escaping it, by the name of the place they insert it in. */
export const unsafePlaces: Readonly<Record<string, (value: string) => UnsafePage>> = {
  text,
  'clicked text': text,
  'text parsed twice': (value) => text(load(`<p>${value}</p>`)('body').html() ?? ''),
  'text decoded': (value) => text(decode(value)),
  'text decoded twice': (value) => text(decode(decode(value))),
  'text from an address': (value) => text(decodeURIComponent(value)),
  'text from JSON': (value) => text(String(JSON.parse(`"${value}"`))),
  'text normalized': (value) => text(value.normalize('NFKC')),
  'text without soft hyphens': (value) => text(value.replace(/[\u00AD\u200D]/g, '')),
  // Reproduces an old bug of the build, which took the first > in a widget's link for the end of the tag.
  'title attribute cut at >': (value) =>
    document(`<a href=x title="${value.replaceAll('"', '&quot;')}">x</a>`.replace('>', ' target="_blank">')),
  'double quotes': (value) => document(`<p title="${value}">x</p>`),
  'double quotes decoded': (value) => document(`<p title="${decode(value)}">x</p>`),
  'single quotes': (value) => document(`<p title='${value}'>x</p>`),
  'no quotes': (value) => document(`<p title=${value}>x</p>`),
  title: (value) => document(`<title>${value}</title>`),
  'text field': (value) => document(`<textarea>${value}</textarea>`),
  template: (value) => document(`<template>${value}</template>`),
  comment: (value) => document(`<!-- ${value} -->`),
  style: (value) => document(`<style>p{content:"${value}"}</style><p>x</p>`),
  'style attribute': (value) => document(`<p style="color:${value}">x</p>`),
  script,
  'line comment of a script': (value) => script(`// ${value}\n`),
  'string in double quotes': (value) => script(`self.x = "${value}"`),
  'string in single quotes': (value) => script(`self.x = '${value}'`),
  'template string': (value) => script(`self.x = \`${value}\``),
  address: (value) => document(`<a href="${value}">x</a>`),
  'address decoded': (value) => document(`<a href="${decode(value)}">x</a>`),
  frame: (value) => document(`<iframe src="${value}"></iframe>`),
  'CDATA of SVG': (value) => ({
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg"><text><![CDATA[${value}]]></text></svg>`,
  }),
};

/** Whether a value in this place runs only after a click. */
export const needsClick = (place: string): boolean => /^(clicked|address)/.test(place);
