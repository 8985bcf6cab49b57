import type { ArticleRecord } from '../../record/schema/article.ts';

export const published = '{outlet}, {date}.';
export const publishedBy = '{outlet}, {author}, {date}.';
export const behindPaywall = 'Behind a paywall.';
export const readLabels: Record<Exclude<NonNullable<ArticleRecord['read']>, 'full'>, string> = {
  part: 'Partly read.',
  cited: 'Not read; title only.',
};
export const anotherCopy = 'Another copy';
export const anotherCopyOf = 'Another copy of: {title}';
