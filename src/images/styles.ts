import { readFileSync } from 'node:fs';
import { type Declaration, transform } from 'lightningcss';
import { optimize } from 'svgo';
import { type Theme, token } from './palette.ts';

const files = [
  'styles/chart.css',
  'styles/key.css',
  'sections/in-force/in-force.css',
  'styles/steps.css',
  'sections/people/people.css',
  'sections/world/world.css',
];
const svgProperty = /^(fill|stroke(-[a-z]+)?|font-(size|weight|family)|paint-order|text-anchor|opacity)$/;

function nameOf(declaration: Declaration): string {
  if (declaration.property === 'unparsed') return declaration.value.propertyId.property;
  return declaration.property === 'custom' ? declaration.value.name : declaration.property;
}

const sheet = files.map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n');

/** Returns the style sheets of charts in the colors of a theme, reduced to properties that are SVG attributes. */
const chartCss = (theme: Theme): string =>
  transform({
    filename: 'charts.css',
    code: Buffer.from(sheet),
    minify: true,
    visitor: {
      Declaration: (declaration) => (svgProperty.test(nameOf(declaration)) ? undefined : []),
      Color: (color) => (typeof color === 'object' && color.type === 'light-dark' ? color[theme] : undefined),
      Variable: ({ name: { ident } }) => ({
        raw: ident === '--tone' ? 'currentColor' : token(ident.slice(2), theme),
      }),
    },
  }).code.toString();

const chartCssOf: Record<Theme, string> = { light: chartCss('light'), dark: chartCss('dark') };

/** Writes the style sheets of charts into attributes of the matching elements, so that drawings look the same without the style sheets; the color of a track becomes `currentColor`. Takes and returns XML. */
export const inlineStyles = (xml: string, theme: Theme): string =>
  optimize(`<g><style><![CDATA[${chartCssOf[theme]}]]></style>${xml}</g>`, {
    plugins: [
      {
        name: 'inlineStyles',
        params: {
          onlyMatchedOnce: false,
          removeMatchedSelectors: false,
          // Without media and container queries, which depend on a window.
          useMqs: ['', 'layer components'],
        },
      },
      'convertStyleToAttrs',
    ],
  }).data;
