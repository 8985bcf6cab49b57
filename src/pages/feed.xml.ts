import type { APIRoute } from 'astro';
import { archive } from '../record/archive.ts';
import { atomFeed } from '../files/feeds.ts';

export const GET: APIRoute = () =>
  new Response(atomFeed(archive), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
