import type { Thing } from 'schema-dts';
import type { Body, Person, Question, Site } from '../record/model.ts';
import { absolute, bodyUrl, personUrl, questionUrl, url } from '../site/urls.ts';
import { caution } from '../words/en/questions.ts';
import { locale } from '../words/en/locale.ts';
import { ensurePeriod } from '../words/wording.ts';
import { citedWork, context, type JsonLd, publisher } from './structured.ts';

/** A thing of schema.org of one type. */
type Typed<Type extends string> = Extract<Thing, { '@type': Type }>;

/** What a page is about, if that is one thing with a type of its own. */
export type PageSubject = Typed<'Person'> | Typed<'Organization'> | Typed<'Question'>;

/** A page, for its structured data. */
export interface DescribedPage {
  title: string;
  description: string;
  /** Its absolute URL. */
  url: string;
  /** The day it last changed. */
  changed: string;
  subject?: PageSubject | undefined;
}

/** The JSON-LD of a page that is no article: what it is called, when it was last changed and checked, and what it is about. */
export function webPage(
  { title, description, url: page, changed, subject }: DescribedPage,
  site: Site,
): JsonLd {
  const { name, reviewed } = site;
  const data = {
    '@id': page,
    url: page,
    name: title,
    description,
    inLanguage: locale,
    dateModified: changed,
    lastReviewed: reviewed,
    publisher: publisher(site),
    isPartOf: { '@type': 'WebSite', '@id': absolute(url()), name, url: absolute(url()) },
  } satisfies Omit<Typed<'WebPage'>, '@type'>;
  if (subject?.['@type'] === 'Question') {
    const questions: Typed<'FAQPage'> = { '@type': 'FAQPage', ...data, mainEntity: [subject] };
    return { '@context': context, ...questions };
  }
  return {
    '@context': context,
    '@type': 'WebPage',
    ...data,
    ...(subject ? { mainEntity: subject } : {}),
  };
}

/** A question with the whole answer of its page, the caution included, and the documents it rests on. */
export const questionSubject = ({
  id,
  question,
  answer,
  caution: warning,
  sources,
}: Question): Typed<'Question'> => ({
  '@type': 'Question',
  name: question,
  acceptedAnswer: {
    '@type': 'Answer',
    text: warning ? `${answer} ${caution} ${warning}` : answer,
    url: absolute(questionUrl(id)),
    citation: sources.map(citedWork),
  },
});

/** A person by the names and the role the page gives: no date of birth and no address. */
export const personSubject = ({
  id,
  name,
  nameAsListed,
  nameNative,
  role,
  body,
}: Person): Typed<'Person'> => {
  const others = [nameAsListed, nameNative].flatMap((other) => (other && other !== name ? [other] : []));
  return {
    '@type': 'Person',
    name,
    ...(others.length > 0 ? { alternateName: others } : {}),
    description: ensurePeriod(role),
    url: absolute(personUrl(id)),
    ...(body
      ? { affiliation: { '@type': 'Organization', name: body.name, url: absolute(bodyUrl(body.id)) } }
      : {}),
  };
};

/** A company, agency, court or other body. */
export const bodySubject = ({ id, name, short, what }: Body): Typed<'Organization'> => ({
  '@type': 'Organization',
  name,
  ...(short && short !== name ? { alternateName: short } : {}),
  description: what,
  url: absolute(bodyUrl(id)),
});
