import type { APIRoute } from 'astro';
import { archive } from '../../../record/archive.ts';
import { articleColumnWidth } from '../../../embed/metrics.ts';
import { widgetHeight } from '../../../embed/widgetHeight.ts';
import { type OEmbedRequest, oembedOf } from '../../../embed/oembed.ts';
import type { Widget } from '../../../embed/widget.ts';
import { pagesWithWidget } from '../../../sections/all/widgets.ts';

export const getStaticPaths = () =>
  pagesWithWidget(archive).map(({ name, widget }) => ({ params: { page: name }, props: { widget } }));

const requestOf = (widget: Widget): OEmbedRequest => ({
  widget,
  size: { width: articleColumnWidth, height: widgetHeight(widget) },
});

export const GET: APIRoute<{ widget: Widget }> = ({ props }) =>
  new Response(`${JSON.stringify(oembedOf(requestOf(props.widget), archive.site.name), null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
