import type { APIRoute } from 'astro';
import { archive } from '../../record/archive.ts';
import { type OEmbedRequest, oembedOf, oembedRequests } from '../../embed/oembed.ts';
import { widgetsOfFrozenCopies, widgetsOf } from '../../sections/all/widgets.ts';

export const getStaticPaths = () =>
  oembedRequests(widgetsOf(archive), widgetsOfFrozenCopies(archive)).map(([path, request]) => ({
    params: { widget: path },
    props: { request },
  }));

export const GET: APIRoute<{ request: OEmbedRequest }> = ({ props }) =>
  new Response(`${JSON.stringify(oembedOf(props.request, archive.site.name), null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
