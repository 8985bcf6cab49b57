import { articleUrl } from '../../site/urls.ts';
import { kindOptions, resultKinds } from '../../words/en/search.ts';
import { formatDate } from '../../words/format.ts';
import { joinSentences, type SearchPart, tracksOf } from '../all/searchPart.ts';

export const articleSearch: SearchPart = {
  kind: 'article',
  one: resultKinds.article,
  many: kindOptions.article,
  rank: 'references',
  entries: ({ articles }) =>
    articles.map(({ id, title, language, date, events, author, outlet, summary }) => ({
      url: articleUrl(id),
      title,
      language,
      ...(date ? { date: formatDate(date) } : {}),
      tracks: tracksOf(events),
      text: joinSentences(author, outlet, summary),
    })),
};
