import type { APIRoute } from 'astro';
import { archive } from '../../../record/archive.ts';
import { type FrozenCopy, restoreUrls } from '../../../record/load/frozen.ts';
import { absolute, url } from '../../../site/urls.ts';

export const getStaticPaths = () =>
  archive.frozen.map((copy) => ({ params: { copy: `${copy.widget}/@${copy.date}` }, props: { copy } }));

export const GET: APIRoute<{ copy: FrozenCopy }> = ({ props }) =>
  new Response(restoreUrls(props.copy, absolute(url())), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
