import type { APIRoute } from 'astro';
import { type OEmbedRequest, oembedOf, oembedXml } from '../../embed/oembed.ts';
import { archive } from '../../record/archive.ts';
import { oembedPaths } from './_answers.ts';

export const getStaticPaths = oembedPaths;

export const GET: APIRoute<{ request: OEmbedRequest }> = ({ props }) =>
  new Response(oembedXml(oembedOf(props.request, archive.site.name)), {
    headers: { 'content-type': 'text/xml; charset=utf-8' },
  });
