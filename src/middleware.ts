import { defineMiddleware } from 'astro:middleware';
import { sealEmbed } from './integrations/sealEmbed.ts';
import { embedsUrl } from './embed/embedUrls.ts';

/** Seals every widget. What else is served below `/embed/`, such as frozen copies, is sent unchanged. */
export const onRequest = defineMiddleware(async ({ locals, site, url }, next) => {
  const response = await next();
  const isHtml = response.headers.get('content-type')?.includes('text/html');
  if (!isHtml || !url.pathname.startsWith(embedsUrl())) return response;
  // The layout is rendered, and has set its parts, only once the whole page was read.
  const html = await response.text();
  const body = locals.embed ? sealEmbed(html, locals.embed, (site ?? url).origin) : html;
  return new Response(body, { status: response.status, headers: response.headers });
});
