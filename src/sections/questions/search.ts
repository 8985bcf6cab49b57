import { questionUrl } from '../../site/urls.ts';
import { kindOptions, resultKinds } from '../../words/en/search.ts';
import { joinSentences, type SearchPart, tracksOf } from '../all/searchPart.ts';

export const questionSearch: SearchPart = {
  kind: 'question',
  one: resultKinds.question,
  many: kindOptions.question,
  rank: 'answers',
  entries: ({ questions }) =>
    questions.map((question) => ({
      url: questionUrl(question.id),
      page: `questions/${question.id}`,
      title: question.question,
      tracks: tracksOf(question.events, question.measures),
      text: joinSentences(question.answer, question.caution),
      names: [question.question],
    })),
};
