import { codeInstructions, codeNames } from '../words/en/embedCodes.ts';
import type { CodeKind } from './embedCode.ts';

const ids: CodeKind[] = ['html', 'frame', 'wordpress', 'ghost', 'amp', 'script', 'list', 'picture'];

/** The places a widget can be pasted into, best first, with instructions for each. */
export const codeKinds: { id: CodeKind; name: string; how: string }[] = ids.map((id) => ({
  id,
  name: codeNames[id],
  how: codeInstructions[id],
}));
