import ArticleWord from './Article.astro';
import BodyWord from './Body.astro';
import Cite from './Cite.astro';
import Dispute from './Dispute.astro';
import EventWord from './Event.astro';
import ExplainerWord from './Explainer.astro';
import MeasureWord from './Measure.astro';
import Note from './Note.astro';
import PersonWord from './Person.astro';
import ReadingWord from './Reading.astro';
import Reviewed from './Reviewed.astro';
import ReviewTotals from './ReviewTotals.astro';
import StepsWord from './Steps.astro';
import Term from './Term.astro';
import TimelineWord from './Timeline.astro';
import type { Word } from '../record/mdxWords.ts';

/** The components behind the words authors may use in MDX. */
export const components = {
  Article: ArticleWord,
  Body: BodyWord,
  Cite,
  Dispute,
  Event: EventWord,
  Explainer: ExplainerWord,
  Measure: MeasureWord,
  Note,
  Person: PersonWord,
  Reading: ReadingWord,
  Reviewed,
  ReviewTotals,
  Steps: StepsWord,
  Term,
  Timeline: TimelineWord,
} satisfies Record<Word, unknown>;
