import { updateUrl } from '../../site/urls.ts';
import { kindOptions, resultKinds } from '../../words/en/search.ts';
import { formatDate } from '../../words/format.ts';
import { joinSentences, type SearchPart, tracksOf } from '../all/searchPart.ts';

export const updateSearch: SearchPart = {
  kind: 'update',
  one: resultKinds.update,
  many: kindOptions.update,
  rank: 'references',
  entries: ({ updates }) =>
    updates.map(({ id, title, date, touches, what, was, now, why }) => ({
      url: updateUrl(id),
      title,
      date: formatDate(date),
      tracks: tracksOf(touches.events, touches.measures),
      text: joinSentences(what, was, now, why),
    })),
};
