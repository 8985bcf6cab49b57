import { oembedRequests } from '../../embed/oembed.ts';
import { archive } from '../../record/archive.ts';
import { pagesWithWidget, widgetsOf, widgetsOfFrozenCopies } from '../../sections/all/widgets.ts';

/** Returns the path of every oEmbed response, which is the same in each format, with the request it answers. */
export const oembedPaths = () =>
  oembedRequests(widgetsOf(archive), widgetsOfFrozenCopies(archive), pagesWithWidget(archive)).map(
    ([answer, request]) => ({ params: { answer }, props: { request } }),
  );
