import { dateInShort, dateWithoutYear } from '../record/time/dates.ts';
import { type Box, overlap, placeLabel, textWidth } from './labels.ts';
import { boxOf, labelText, type Mark, rank } from './marks.ts';

/** What stands in the way of the labels of a row, and how they are written. */
export interface LabelRules {
  obstacles: readonly Box[];
  /** Whether a bar lies in the row, which keeps labels above it or before it. */
  bar: boolean;
  /** How many lines of labels may stand above the first. */
  tiers: number;
  /** Whether dates leave out the year. */
  shortDates: boolean;
}

/** The marks of a row that have something to say, the weightiest first. */
export function wantLabels(marks: readonly Mark[]): Mark[] {
  return marks
    .filter(({ event }) => event.weight !== 'minor' && labelText(event))
    .sort((a, b) => rank[a.event.weight] - rank[b.event.weight] || a.x - b.x);
}

const sidesOnBar = ['left', 'above-right', 'above-left', 'right'] as const;
const sides = ['right', 'left', 'above-right', 'above-left'] as const;

type Given = Map<Mark, NonNullable<Mark['label']>>;

/** The labels that find room if the marks ask for it in this order. */
function giveLabels(marks: readonly Mark[], wanted: readonly Mark[], room: Box, rules: LabelRules): Given {
  const taken = [...rules.obstacles, ...marks.map(boxOf)];
  const given: Given = new Map();
  for (const mark of wanted) {
    const text = labelText(mark.event) ?? '';
    const date = (rules.shortDates ? dateWithoutYear : dateInShort)(mark.event.date);
    const width = Math.max(textWidth(text), textWidth(date) * 1.06) + 4;
    // A mark is no obstacle to its own label.
    const own = boxOf(mark);
    const others = taken.filter((box) => !(overlap(box, own) && box.x0 === own.x0 && box.y0 === own.y0));
    const found = placeLabel(mark, width, rules.bar ? sidesOnBar : sides, room, others, rules.tiers);
    if (!found) continue;
    given.set(mark, { ...found, date, text });
    taken.push(found.box);
    if (found.leader)
      taken.push({ x0: mark.x - 2, x1: mark.x + 2, y0: found.leader.from, y1: found.leader.to });
  }
  return given;
}

const leaders = (given: Given) => [...given.values()].filter(({ leader }) => leader).length;

/** Gives the marks of a row their labels wherever nothing is in the way, and tells how many it gave. */
export function labelRow(marks: readonly Mark[], room: Box, rules: LabelRules): number {
  const wanted = wantLabels(marks);
  const backward = wanted.toSorted((a, b) => rank[a.event.weight] - rank[b.event.weight] || b.x - a.x);
  const [best] = [wanted, backward]
    .map((order) => giveLabels(marks, order, room, rules))
    .sort((a, b) => b.size - a.size || leaders(a) - leaders(b));
  for (const [mark, label] of best ?? []) mark.label = label;
  return best?.size ?? 0;
}
