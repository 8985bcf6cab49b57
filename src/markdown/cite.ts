import { citeTitle } from '../words/en/reuse.ts';
import { type Block, heading, paragraph } from './nodes.ts';

/** How to cite a page, in a line. */
export const citeBlocks = (line: string): Block[] => [heading(2, citeTitle), paragraph(line)];
