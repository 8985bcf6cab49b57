import type { APIRoute } from 'astro';
import { builtZip } from '../../files/builtZip.ts';

export const GET: APIRoute = () =>
  new Response(builtZip(), { headers: { 'content-type': 'application/zip' } });
