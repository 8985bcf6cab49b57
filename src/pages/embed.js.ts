import type { APIRoute } from 'astro';
import code from '../embed/host.ts?bundle';

export const GET: APIRoute = () =>
  new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
