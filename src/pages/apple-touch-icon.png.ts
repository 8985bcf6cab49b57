import { iconSvg } from '../pictures/logo.ts';
import { pngOf } from '../pictures/raster.ts';

export const GET = async () => new Response(await pngOf(iconSvg(180)));
