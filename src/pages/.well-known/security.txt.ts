import type { APIRoute } from 'astro';
import { archive } from '../../archive/archive.ts';
import { securityText } from '../../exports/securityText.ts';

export const GET: APIRoute = () => new Response(securityText(archive.site));
