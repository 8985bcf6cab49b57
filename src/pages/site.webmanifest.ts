import type { APIRoute } from 'astro';
import { archive } from '../record/archive.ts';
import { manifest } from '../files/manifest.ts';

export const GET: APIRoute = () =>
  new Response(manifest(archive.site), { headers: { 'content-type': 'application/manifest+json' } });
