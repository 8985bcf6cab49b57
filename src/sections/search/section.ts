import { searchUrl } from '../../site/urls.ts';
import * as labels from '../../words/en/navigation.ts';
import { defineSection } from '../all/defineSection.ts';

/** The search. */
export const search = defineSection({
  id: 'search',
  links: { label: labels.search, to: searchUrl(), header: true, footer: { group: 'about' } },
});
