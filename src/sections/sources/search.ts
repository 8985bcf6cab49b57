import { sourceUrl } from '../../site/urls.ts';
import { kindOptions, resultKinds } from '../../words/en/search.ts';
import { formatDate } from '../../words/format.ts';
import { type SearchPart, tracksOf } from '../all/searchPart.ts';

export const sourceSearch: SearchPart = {
  kind: 'source',
  one: resultKinds.source,
  many: kindOptions.source,
  rank: 'references',
  entries: ({ sources }) =>
    sources.map(({ id, title, language, date, events, publisher }) => ({
      url: sourceUrl(id),
      title,
      language,
      ...(date ? { date: formatDate(date) } : {}),
      tracks: tracksOf(events),
      text: publisher,
    })),
};
