import type { APIRoute } from 'astro';
import { archive } from '../archive/archive.ts';
import { manifest } from '../exports/manifest.ts';

export const GET: APIRoute = () =>
  new Response(manifest(archive.site), { headers: { 'content-type': 'application/manifest+json' } });
