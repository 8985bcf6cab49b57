import { createComponent, render, renderComponent } from 'astro/runtime/server/index.js';
import { type LinkWord, type MdxWord, mdxWords } from '../record/schema/mdxWords.ts';
import Cite from './Cite.astro';
import Dispute from './Dispute.astro';
import Note from './Note.astro';
import Publisher from './Publisher.astro';
import Quote from './Quote.astro';
import Reading from './Reading.astro';
import RecordLink from './RecordLink.astro';
import Reviewed from './Reviewed.astro';
import ReviewTotals from './ReviewTotals.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import Timeline from './Timeline.astro';

/** The component of a word that is a link to a record: `RecordLink` with the kind of that record. MDX passes a component only what the author wrote. */
const linkComponent = (word: LinkWord) =>
  createComponent(
    (result, props, slots) =>
      render`${renderComponent(result, word, RecordLink, { ...props, kind: mdxWords[word].names }, slots)}`,
  );

/** The components authors may use in MDX, by name. */
export const components = {
  Article: linkComponent('Article'),
  Body: linkComponent('Body'),
  Cite,
  Dispute,
  Event: linkComponent('Event'),
  Explainer: linkComponent('Explainer'),
  Measure: linkComponent('Measure'),
  Note,
  Person: linkComponent('Person'),
  Publisher,
  Quote,
  Reading,
  Reviewed,
  ReviewTotals,
  Steps,
  Term,
  Timeline,
} satisfies Record<MdxWord, unknown>;
