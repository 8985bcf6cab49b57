import type { APIRoute } from 'astro';
import { archive } from '../../record/archive.ts';
import { chartSvg } from '../../images/chart.ts';
import { renderPng } from '../../images/raster.ts';
import { chartInput, chartPaths } from './_charts.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = async ({ params, site }) =>
  new Response(await renderPng(chartSvg(await chartInput(params['name'], site), archive.site), 2));
