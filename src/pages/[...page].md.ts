import type { APIRoute } from 'astro';
import { type MarkdownPage, writePage } from '../markdown/page.ts';
import { archive } from '../record/archive.ts';
import { markdownPages } from '../sections/all/sections.ts';
import { markdownUrl, url } from '../site/urls.ts';

export const getStaticPaths = () =>
  markdownPages(archive).map((page) => ({
    params: { page: markdownUrl(page.page).slice(url().length, -'.md'.length) },
    props: { page },
  }));

export const GET: APIRoute<{ page: MarkdownPage }> = ({ props }) =>
  new Response(writePage(props.page, archive.site), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
