import type { APIRoute } from 'astro';
import { robotsText } from '../files/robots.ts';
import { archive } from '../record/archive.ts';

export const GET: APIRoute = () =>
  new Response(robotsText(archive.site), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
