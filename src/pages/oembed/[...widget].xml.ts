import type { APIRoute } from 'astro';
import { archive } from '../../record/archive.ts';
import { type OEmbedRequest, oembedOf, oembedRequests, oembedXml } from '../../embed/oembed.ts';
import { widgetsOfFrozenCopies, widgetsOf } from '../../sections/all/widgets.ts';

export const getStaticPaths = () =>
  oembedRequests(widgetsOf(archive), widgetsOfFrozenCopies(archive)).map(([path, request]) => ({
    params: { widget: path },
    props: { request },
  }));

export const GET: APIRoute<{ request: OEmbedRequest }> = ({ props }) =>
  new Response(oembedXml(oembedOf(props.request, archive.site.name)), {
    headers: { 'content-type': 'text/xml; charset=utf-8' },
  });
