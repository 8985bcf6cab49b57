import { curveStep, hierarchy, link, tree } from 'd3';
import type { Unit } from '../record/select/listed.ts';
import type { Person } from '../record/model.ts';
import { px } from './glyphs.ts';
import { textWidth, wrap } from './labels.ts';

/** A node of the tree with the left end of its words and the middle of its row, in pixels. */
interface Placed {
  x: number;
  y: number;
}

/** The tree of an organization, its units and the people in them, in pixels. */
export interface PeopleTree {
  width: number;
  height: number;
  root: Placed & { name: string };
  units: (Placed & { lines: string[] })[];
  people: (Placed & { person: Person; lines: string[] })[];
  /** The lines from the root to the units and from the units to the people, as SVG paths. */
  branches: string[];
}

const [width, rowHeight, unitGap, top] = [1200, 50, 0.25, 26];
/** Where the words of each level begin. */
const columns = [0, 280, 600] as const;
/** The size of the words of the first two levels. */
const size = 14.5;

interface Node {
  unit?: Unit;
  person?: Person;
  children?: Node[];
}

/** Lays out an organization as a tree from left to right: the whole, its units in the order given, their people. */
export function layoutPeople(name: string, units: readonly Unit[]): PeopleTree {
  const data: Node = {
    children: units.map((unit) => ({ unit, children: unit.people.map((person) => ({ person })) })),
  };
  const root = tree<Node>()
    .nodeSize([rowHeight, 1])
    .separation((a, b) => (a.parent === b.parent ? 1 : 1 + unitGap))(hierarchy(data));
  const nodes = root.descendants();
  const least = Math.min(...nodes.map(({ x }) => x));
  const place = (node: { x: number; depth: number }): Placed => ({
    x: columns[node.depth] ?? 0,
    y: node.x - least + top,
  });
  const line = link<{ source: [number, number]; target: [number, number] }, [number, number]>(curveStep);
  return {
    width,
    height: Math.max(...nodes.map(({ x }) => x)) - least + 2 * top,
    root: { ...place(root), name },
    units: nodes.flatMap((node) =>
      node.data.unit ? [{ ...place(node), lines: wrap(node.data.unit.name, 30) }] : [],
    ),
    people: nodes.flatMap((node) => {
      const { person } = node.data;
      return person ? [{ ...place(node), person, lines: wrap(person.role, 84) }] : [];
    }),
    branches: root.links().flatMap(({ source, target }) => {
      const [from, to] = [place(source), place(target)];
      const words = source.data.unit ? wrap(source.data.unit.name, 30) : [name];
      const start = from.x + Math.max(...words.map((one) => textWidth(one, size))) * 1.08 + 14;
      const path = line({ source: [start, from.y], target: [to.x - 14, to.y] });
      return path ? [path.replace(/-?\d+\.\d+/g, (number) => px(Number(number)))] : [];
    }),
  };
}
