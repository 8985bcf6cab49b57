import { codeInstructions, codeNames } from '../words/en/embedCodes.ts';
import { type CodeKind, codeKindIds } from './embedCode.ts';

/** The places a widget can be pasted into, best first, with instructions for each. */
export const codeKinds: { id: CodeKind; name: string; how: string }[] = codeKindIds.map((id) => ({
  id,
  name: codeNames[id],
  how: codeInstructions[id],
}));
