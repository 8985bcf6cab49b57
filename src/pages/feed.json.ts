import type { APIRoute } from 'astro';
import { archive } from '../archive/archive.ts';
import { jsonFeed } from '../exports/feeds.ts';

export const GET: APIRoute = () =>
  new Response(jsonFeed(archive), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
