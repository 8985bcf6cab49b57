import { z } from 'zod';
import { line, text } from './common.ts';

/** One plain page such as the method: the front matter of `pages/<id>.mdx`. */
export const pageSchema = z.strictObject({
  title: line(90).describe('The headline of the page.'),
  standfirst: text(400).describe('What the page says, in a sentence or two.'),
});

/** A page as written in its file. */
export type PageRecord = z.infer<typeof pageSchema>;
