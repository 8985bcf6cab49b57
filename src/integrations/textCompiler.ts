import { satteri } from '@astrojs/markdown-satteri';
import type { MdastPluginDefinition } from 'satteri';
import { nodeFaults } from '../record/load/allowed.ts';
import { headingsOf, textFeatures, type TextNode } from '../record/load/textTree.ts';

/** Throws if a node or anything in it is not allowed in a text. */
function assertAllowed(node: TextNode): void {
  const [fault] = nodeFaults(node);
  if (fault) throw new Error(`${fault.value === undefined ? 'A text' : `"${fault.value}"`} ${fault.message}`);
  node.children?.forEach(assertAllowed);
}

/** A plugin that throws on anything not allowed in a text, and sets the ids of headings. */
function onlyAllowed(): MdastPluginDefinition {
  let ids: string[] = [];
  return {
    name: 'only-allowed',
    before(root) {
      const tree = root as TextNode;
      assertAllowed(tree);
      ids = headingsOf(tree).map(({ id }) => id);
    },
    heading(node, context) {
      context.setProperty(node, 'data', { hProperties: { id: ids.shift() } });
    },
  };
}

/**
 * The compiler with which Astro turns texts into components. The record reader has already rejected what is not
 * allowed; this checks again, on the tree from which the code is generated.
 */
export const textCompiler = () => satteri({ features: textFeatures, mdastPlugins: [onlyAllowed] });
