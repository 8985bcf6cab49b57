import { iconSvg } from '../images/logo.ts';
import { renderPng } from '../images/raster.ts';

export const GET = async () => new Response(await renderPng(iconSvg(180)));
