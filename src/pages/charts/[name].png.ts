import type { APIRoute } from 'astro';
import { renderPng } from '../../images/raster.ts';
import { chartDrawing, chartPaths } from './_charts.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = async ({ params: { name = '' }, site }) =>
  new Response(await renderPng(await chartDrawing(name, 'light', site), 2));
