import { bodyUrl, personUrl } from '../../site/urls.ts';
import { kindOptions, resultKinds } from '../../words/en/search.ts';
import { joinSentences, type SearchPart, tracksOf } from '../all/searchPart.ts';

export const personSearch: SearchPart = {
  kind: 'person',
  one: resultKinds.person,
  many: kindOptions.person,
  entries: ({ people }) =>
    people.map((person) => ({
      url: personUrl(person.id),
      page: `people/${person.id}`,
      title: person.name,
      tracks: tracksOf(person.events, person.listing ? [person.listing.measure] : []),
      text: joinSentences(
        person.role,
        person.unit,
        person.nameAsListed,
        person.nameNative,
        person.listing?.today,
        person.status,
        person.note,
      ),
      names: [person.name, person.nameAsListed, person.nameNative],
    })),
};

export const bodySearch: SearchPart = {
  kind: 'body',
  one: resultKinds.body,
  many: kindOptions.body,
  entries: ({ bodies }) =>
    bodies.map((body) => ({
      url: bodyUrl(body.id),
      page: `bodies/${body.id}`,
      title: body.short && body.short !== body.name ? `${body.name} (${body.short})` : body.name,
      tracks: tracksOf(body.events),
      text: joinSentences(
        body.what,
        body.place,
        ...body.lists.map(({ list }) => list),
        body.notOn,
        body.note,
      ),
      names: [body.name, body.short],
    })),
};
