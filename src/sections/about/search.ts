import { aboutUrl } from '../../site/urls.ts';
import { kindOptions, resultKinds } from '../../words/en/search.ts';
import type { SearchPart } from '../all/searchPart.ts';

/** Each part of the page is an entry with its own URL; the page as a whole is found by its link. */
export const aboutSearch: SearchPart = {
  kind: 'page',
  one: resultKinds.page,
  many: kindOptions.page,
  rank: 'answers',
  entries: ({ pages }) =>
    pages
      .filter(({ id }) => id === 'about')
      .flatMap(({ text }) =>
        text.parts
          .slice(1)
          .map(({ id, title, plain }) => ({ url: `${aboutUrl()}#${id}`, title, tracks: [], text: plain })),
      ),
};
