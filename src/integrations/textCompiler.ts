import { satteri } from '@astrojs/markdown-satteri';
import type { MdastPluginDefinition } from 'satteri';
import { nodeFaults } from '../record/load/allowed.ts';
import { headingsOf, textFeatures, type TextNode } from '../record/load/textTree.ts';

function refuse(node: TextNode): void {
  const [fault] = nodeFaults(node);
  if (fault) throw new Error(`${fault.value === undefined ? 'A text' : `"${fault.value}"`} ${fault.message}`);
  node.children?.forEach(refuse);
}

/** A plugin that throws on whatever a text may not hold, and gives headings their ids. */
function onlyAllowed(): MdastPluginDefinition {
  let ids: string[] = [];
  return {
    name: 'only-allowed',
    before(root) {
      const tree = root as TextNode;
      refuse(tree);
      ids = headingsOf(tree).map(({ id }) => id);
    },
    heading(node, context) {
      context.setProperty(node, 'data', { hProperties: { id: ids.shift() } });
    },
  };
}

/**
 * The compiler Astro makes components of texts with. The reader has refused whatever is not allowed before; this
 * looks again, at the very tree that code is made of.
 */
export const textCompiler = () => satteri({ features: textFeatures, mdastPlugins: [onlyAllowed] });
