import type { APIRoute } from 'astro';
import { archive } from '../record/archive.ts';
import { jsonFeed } from '../files/feeds.ts';

export const GET: APIRoute = () =>
  new Response(jsonFeed(archive), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
