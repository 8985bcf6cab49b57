import ArticleLink from './Article.astro';
import BodyLink from './Body.astro';
import Cite from './Cite.astro';
import Dispute from './Dispute.astro';
import EventLink from './Event.astro';
import ExplainerLink from './Explainer.astro';
import MeasureLink from './Measure.astro';
import Note from './Note.astro';
import PersonLink from './Person.astro';
import ReadingTable from './Reading.astro';
import Reviewed from './Reviewed.astro';
import ReviewTotals from './ReviewTotals.astro';
import StepsFigure from './Steps.astro';
import Term from './Term.astro';
import TimelineFigure from './Timeline.astro';
import type { MdxWord } from '../record/schema/mdxWords.ts';

/** The components authors may use in MDX, by name. */
export const components = {
  Article: ArticleLink,
  Body: BodyLink,
  Cite,
  Dispute,
  Event: EventLink,
  Explainer: ExplainerLink,
  Measure: MeasureLink,
  Note,
  Person: PersonLink,
  Reading: ReadingTable,
  Reviewed,
  ReviewTotals,
  Steps: StepsFigure,
  Term,
  Timeline: TimelineFigure,
} satisfies Record<MdxWord, unknown>;
