import type { APIRoute } from 'astro';
import { archive } from '../archive/archive.ts';
import { atomFeed } from '../exports/feeds.ts';

export const GET: APIRoute = () =>
  new Response(atomFeed(archive), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
