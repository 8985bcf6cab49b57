import { defineMiddleware } from 'astro:middleware';
import { sealEmbed } from './build/sealEmbed.ts';
import { embedsUrl } from './site/embedUrls.ts';

/** Seals every widget; frozen copies (`@`) go out as they are. */
export const onRequest = defineMiddleware(async ({ url, site }, next) => {
  const response = await next();
  const widget = url.pathname.startsWith(embedsUrl()) && !url.pathname.includes('/@');
  if (!widget || !response.headers.get('content-type')?.includes('text/html')) return response;
  const html = sealEmbed(await response.text(), (site ?? url).origin);
  return new Response(html, { status: response.status, headers: response.headers });
});
