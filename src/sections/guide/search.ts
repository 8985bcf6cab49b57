import { guideUrl } from '../../site/urls.ts';
import { kindOptions, resultKinds } from '../../words/en/search.ts';
import { joinSentences, type SearchPart, tracksOf } from '../all/searchPart.ts';

export const guideSearch: SearchPart = {
  kind: 'guide',
  one: resultKinds.guide,
  many: kindOptions.guide,
  rank: 'answers',
  entries: ({ guide }) =>
    guide.map((reader) => ({
      url: `${guideUrl()}#${reader.id}`,
      page: `guide/${reader.id}`,
      title: reader.name,
      tracks: tracksOf(
        [],
        reader.rules.flatMap(({ measure }) => measure ?? []),
      ),
      text: joinSentences(
        reader.answer,
        reader.who,
        ...[...reader.rules, ...reader.next].map(({ says }) => says),
      ),
    })),
};
