import { defineMiddleware } from 'astro:middleware';
import { sealEmbed } from './integrations/sealEmbed.ts';
import { embedFolderUrl } from './embed/embedUrls.ts';
import { pageLocals } from './sections/all/pageLocals.ts';

/** Gives every page its locals, and seals the HTML of every widget; other files below `/embed/`, such as frozen copies, are sent unchanged. */
export const onRequest = defineMiddleware(async ({ locals, site, url }, next) => {
  // Imported here because Astro hides errors in the imports of a middleware, such as those in the record.
  const { archive } = await import('./record/archive.ts');
  Object.assign(locals, pageLocals(archive));
  const response = await next();
  const isHtml = response.headers.get('content-type')?.includes('text/html');
  if (!isHtml || !url.pathname.startsWith(embedFolderUrl())) return response;
  // EmbedLayout sets `locals.embed` while it renders, so read the whole page before using it.
  const html = await response.text();
  const body = locals.embed ? sealEmbed(html, locals.embed, (site ?? url).origin) : html;
  return new Response(body, { status: response.status, headers: response.headers });
});
