import { countryUrl } from '../../site/urls.ts';
import { kindOptions, resultKinds } from '../../words/en/search.ts';
import { joinSentences, type SearchPart, tracksOf } from '../all/searchPart.ts';

export const countrySearch: SearchPart = {
  kind: 'country',
  one: resultKinds.country,
  many: kindOptions.country,
  entries: ({ countries }) =>
    countries.map(({ id, name, events, steps }) => ({
      url: countryUrl(id),
      page: `countries/${id}`,
      title: name,
      tracks: tracksOf(events),
      text: joinSentences(
        ...steps.map(({ action, by, scope, basis }) => joinSentences(`${action.name}, ${by}`, scope, basis)),
      ),
      names: [name],
    })),
};
