import { termUrl } from '../../site/urls.ts';
import { kindOptions, resultKinds } from '../../words/en/search.ts';
import { joinSentences, type SearchPart } from '../all/searchPart.ts';

export const termSearch: SearchPart = {
  kind: 'term',
  one: resultKinds.term,
  many: kindOptions.term,
  rank: 'answers',
  entries: ({ glossary }) =>
    glossary.map(({ id, term, also, meaning }) => ({
      url: termUrl(id),
      page: `glossary/${id}`,
      title: term,
      tracks: [],
      text: joinSentences(meaning, ...also),
      names: [term, ...also],
    })),
};
