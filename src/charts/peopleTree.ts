import { curveStep, hierarchy, link, tree } from 'd3';
import type { Unit } from '../record/select/listed.ts';
import type { Person } from '../record/model.ts';
import { px } from './glyphs.ts';
import { spacedTextWidth, wrap } from './labels.ts';

/** The position of a node: the left edge of its text and the vertical center of its row, in pixels. */
interface NodePosition {
  x: number;
  y: number;
}

/** The layout of an organization's tree, with its units and the people in them, in pixels. */
export interface PeopleTree {
  width: number;
  height: number;
  root: NodePosition & { name: string };
  units: (NodePosition & { lines: string[] })[];
  people: (NodePosition & { person: Person; lines: string[] })[];
  /** The lines from the root to the units and from the units to the people, as SVG paths. */
  branches: string[];
}

const widthPx = 1200;
const rowHeightPx = 50;
/** The additional space between units, as a fraction of the row height. */
const unitGap = 0.25;
const topPx = 26;
/** The left edge of the text of each level, in pixels. */
const columnsPx = [0, 280, 600] as const;
/** The font size of the first two levels. */
const fontSizePx = 14.5;

interface Node {
  unit?: Unit;
  person?: Person;
  children?: Node[];
}

/** Lays out an organization as a tree from left to right: its name, its units in the given order, and their people. */
export function layoutPeople(name: string, units: readonly Unit[]): PeopleTree {
  const data: Node = {
    children: units.map((unit) => ({ unit, children: unit.people.map((person) => ({ person })) })),
  };
  const root = tree<Node>()
    .nodeSize([rowHeightPx, 1])
    .separation((a, b) => (a.parent === b.parent ? 1 : 1 + unitGap))(hierarchy(data));
  const nodes = root.descendants();
  const minX = Math.min(...nodes.map(({ x }) => x));
  const place = (node: { x: number; depth: number }): NodePosition => ({
    x: columnsPx[node.depth] ?? 0,
    y: node.x - minX + topPx,
  });
  const line = link<{ source: [number, number]; target: [number, number] }, [number, number]>(curveStep);
  return {
    width: widthPx,
    height: Math.max(...nodes.map(({ x }) => x)) - minX + 2 * topPx,
    root: { ...place(root), name },
    units: nodes.flatMap((node) =>
      node.data.unit ? [{ ...place(node), lines: wrap(node.data.unit.name, 30) }] : [],
    ),
    people: nodes.flatMap((node) => {
      const { person } = node.data;
      return person ? [{ ...place(node), person, lines: wrap(person.role, 66) }] : [];
    }),
    branches: root.links().flatMap(({ source, target }) => {
      const [from, to] = [place(source), place(target)];
      const lines = source.data.unit ? wrap(source.data.unit.name, 30) : [name];
      const start = from.x + Math.max(...lines.map((text) => spacedTextWidth(text, fontSizePx))) + 14;
      const path = line({ source: [start, from.y], target: [to.x - 14, to.y] });
      return path ? [path.replace(/-?\d+\.\d+/g, (number) => px(Number(number)))] : [];
    }),
  };
}
