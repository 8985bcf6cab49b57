import type { APIRoute } from 'astro';
import { outlineTexts } from '../../images/outline.ts';
import { type Theme, themes } from '../../images/palette.ts';
import { chartDrawing, chartPaths } from './_charts.ts';

export const getStaticPaths = () =>
  themes.flatMap((theme) =>
    chartPaths().map(({ params: { name } }) => ({
      params: { name: theme === 'dark' ? `${name}-dark` : name },
      props: { name, theme },
    })),
  );

export const GET: APIRoute<{ name: string; theme: Theme }> = async ({ props: { name, theme }, site }) =>
  new Response(outlineTexts(await chartDrawing(name, theme, site)));
