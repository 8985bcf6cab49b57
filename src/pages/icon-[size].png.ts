import type { APIRoute } from 'astro';
import { iconSvg } from '../images/logo.ts';
import { renderPng } from '../images/raster.ts';
import { iconSizes } from '../site/urls.ts';

export const getStaticPaths = () => iconSizes.map((size) => ({ params: { size: String(size) } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await renderPng(iconSvg(Number(params['size']))));
