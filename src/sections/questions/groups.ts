import type { Question, Site } from '../../record/model.ts';

/** A group of questions with its members. */
export type QuestionGroup = Site['questionGroups'][number] & { members: Question[] };

/** Returns the groups of questions in their order, without those that have none. */
export const questionGroups = (
  site: Pick<Site, 'questionGroups'>,
  questions: readonly Question[],
): QuestionGroup[] =>
  site.questionGroups
    .map((group) => ({ ...group, members: questions.filter((question) => question.group === group.id) }))
    .filter(({ members }) => members.length > 0);
