import type { APIRoute } from 'astro';
import { llmsText } from '../markdown/llms.ts';
import { archive } from '../record/archive.ts';
import { markdownPages, presentSections } from '../sections/all/sections.ts';
import { recordFiles } from '../site/downloads.ts';

export const GET: APIRoute = () => {
  const sections = presentSections(archive);
  const ids: readonly string[] = sections.map(({ id }) => id);
  const pages = new Set(markdownPages(archive).map(({ page }) => page));
  const mainPages = sections.flatMap(({ links }) =>
    links?.find && pages.has(links.to) ? [{ page: links.to, label: links.label, text: links.find.text }] : [],
  );
  const data = recordFiles(archive.watch.length > 0, archive.measures.length > 0).filter(
    ({ section }) => section === undefined || ids.includes(section),
  );
  return new Response(llmsText(archive, mainPages, data), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
