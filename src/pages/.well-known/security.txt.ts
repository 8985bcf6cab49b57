import type { APIRoute } from 'astro';
import { archive } from '../../record/archive.ts';
import { securityText } from '../../files/securityText.ts';

export const GET: APIRoute = () => new Response(securityText(archive.site));
