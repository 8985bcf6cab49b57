import type { APIRoute } from 'astro';
import { type OEmbedRequest, oembedOf } from '../../embed/oembed.ts';
import { archive } from '../../record/archive.ts';
import { oembedPaths } from './_answers.ts';

export const getStaticPaths = oembedPaths;

export const GET: APIRoute<{ request: OEmbedRequest }> = ({ props }) =>
  new Response(`${JSON.stringify(oembedOf(props.request, archive.site.name), null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
