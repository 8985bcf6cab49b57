import { explainerUrl } from '../../site/urls.ts';
import { kindOptions, resultKinds } from '../../words/en/search.ts';
import { joinSentences, type SearchEntry, type SearchPart, tracksOf } from '../all/searchPart.ts';

/** Each part of a long read is an entry with its own URL. */
export const explainerSearch: SearchPart = {
  kind: 'explainer',
  one: resultKinds.explainer,
  many: kindOptions.explainer,
  entries: ({ explainers }) =>
    explainers.flatMap((explainer): SearchEntry[] => {
      const tracks = explainer.track ? [explainer.track.id] : tracksOf(explainer.events);
      const [, ...parts] = explainer.text.parts;
      return [
        {
          url: explainerUrl(explainer.id),
          page: `explainers/${explainer.id}`,
          title: explainer.title,
          tracks,
          text: joinSentences(
            explainer.standfirst,
            ...explainer.summary,
            ...explainer.facts.map(({ label, says }) => `${label}: ${says}`),
            explainer.text.parts[0]?.plain,
          ),
        },
        ...parts.map(({ id, title, plain }) => ({
          url: `${explainerUrl(explainer.id)}#${id}`,
          title: `${title} · ${explainer.short}`,
          tracks,
          text: plain,
        })),
      ];
    }),
};
