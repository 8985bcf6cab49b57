import { iconSvg } from '../images/logo.ts';
import { pngOf } from '../images/raster.ts';

export const GET = async () => new Response(await pngOf(iconSvg(180)));
