import { questionUrl } from '../../site/urls.ts';
import { questionsDoor } from '../../words/en/home.ts';
import * as labels from '../../words/en/navigation.ts';
import { answers } from '../../words/en/search.ts';
import { plural } from '../../words/plural.ts';
import { defineSection } from '../all/defineSection.ts';
import { questionPages } from './markdown.ts';
import { questionSearch } from './search.ts';
import * as pages from '../../words/en/searchPages.ts';

/** Short answers, each with a page of its own. */
export const questions = defineSection({
  id: 'questions',
  markdown: questionPages,
  search: questionSearch,
  when: (archive) => archive.questions.length > 0,
  pages: { '/questions': 'questions/pages/index.astro', '/questions/[id]': 'questions/pages/[id].astro' },
  links: {
    find: pages.questions,
    label: labels.questions,
    to: questionUrl(),
    header: true,
    footer: { group: 'record' },
    door: { group: 'holds', text: (archive) => plural(archive.questions.length, questionsDoor) },
    list: { text: (archive) => plural(archive.questions.length, answers) },
  },
});
