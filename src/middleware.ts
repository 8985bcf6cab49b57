import { defineMiddleware } from 'astro:middleware';
import { sealEmbed } from './integrations/sealEmbed.ts';
import { embedFolderUrl } from './embed/embedUrls.ts';
import { lastChangedOn } from './record/link/updates.ts';
import { deskOf } from './site/desk.ts';
import { markdownPages, presentSections } from './sections/all/sections.ts';
import { navigationOf } from './sections/all/navigation.ts';

/** Hands every page the sections of the site, its navigation, where readers turn to, when the site last changed and which pages are Markdown too, and seals the HTML of every widget; other files below `/embed/`, such as frozen copies, are sent unchanged. */
export const onRequest = defineMiddleware(async ({ locals, site, url }, next) => {
  // Imported here because Astro hides errors in the imports of a middleware, such as those in the record.
  const { archive } = await import('./record/archive.ts');
  locals.sections = presentSections(archive).map(({ id }) => id);
  locals.navigation = navigationOf(archive);
  locals.desk = deskOf(archive);
  locals.changed = lastChangedOn(archive.updates, archive.site);
  locals.markdown = new Set(markdownPages(archive).map(({ page }) => page));
  const response = await next();
  const isHtml = response.headers.get('content-type')?.includes('text/html');
  if (!isHtml || !url.pathname.startsWith(embedFolderUrl())) return response;
  // EmbedLayout sets `locals.embed` while it renders, so read the whole page before using it.
  const html = await response.text();
  const body = locals.embed ? sealEmbed(html, locals.embed, (site ?? url).origin) : html;
  return new Response(body, { status: response.status, headers: response.headers });
});
