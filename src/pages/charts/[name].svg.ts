import type { APIRoute } from 'astro';
import { archive } from '../../record/archive.ts';
import { chartSvg } from '../../images/chart.ts';
import { outlineTexts } from '../../images/outline.ts';
import { type Theme, themes } from '../../images/palette.ts';
import { chartInput, chartPaths } from './_charts.ts';

export const getStaticPaths = () =>
  themes.flatMap((theme) =>
    chartPaths().map(({ params: { name } }) => ({
      params: { name: theme === 'dark' ? `${name}-dark` : name },
      props: { name, theme },
    })),
  );

export const GET: APIRoute<{ name: string; theme: Theme }> = async ({ props: { name, theme }, site }) =>
  new Response(outlineTexts(chartSvg(await chartInput(name, site), archive.site, theme)));
