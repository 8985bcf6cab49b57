import type { APIRoute } from 'astro';
import { builtZip } from '../../files/builtZip.ts';
import { checksumLine } from '../../files/recordZip.ts';

export const GET: APIRoute = () =>
  new Response(checksumLine(builtZip()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
