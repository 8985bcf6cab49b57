import type { APIRoute } from 'astro';
import { archive } from '../../record/archive.ts';
import { articleColumnWidth } from '../../embed/metrics.ts';
import { widgetHeight } from '../../embed/widgetHeight.ts';
import { oembedOf, oembedXml } from '../../embed/oembed.ts';
import type { Widget } from '../../embed/widget.ts';
import { widgetsOfFrozenCopies, widgetsOf } from '../../sections/all/widgets.ts';

export const getStaticPaths = () =>
  [...widgetsOf(archive), ...widgetsOfFrozenCopies(archive)].map((widget) => ({
    params: { widget: widget.id },
    props: { widget },
  }));

const sizeOf = (widget: Widget) => ({ width: articleColumnWidth, height: widgetHeight(widget) });

export const GET: APIRoute<{ widget: Widget }> = ({ props }) =>
  new Response(oembedXml(oembedOf(props.widget, archive.site.name, sizeOf(props.widget))), {
    headers: { 'content-type': 'text/xml; charset=utf-8' },
  });
