import { formatShortDate, formatMonthDay } from '../words/format.ts';
import { markBox, labelText, type Mark } from './eventMarks.ts';
import { type Box, overlap, placeLabel, spacedTextWidth, textWidth } from './labels.ts';
import { weightRank } from './marks.ts';

/** The obstacles to the labels of a row, and how the labels are placed and formatted. */
export interface LabelRules {
  obstacles: readonly Box[];
  /** Whether the row contains a bar, so that labels go before or above it if possible. */
  bar: boolean;
  /** The number of additional label tiers allowed above the row. */
  tiers: number;
  /** Whether dates omit the year. */
  shortDates: boolean;
}

/** How many labels of a row fit: those of key events, and all. */
export interface LabelCount {
  key: number;
  all: number;
}

/** Returns the marks of a row that should get a label, the most important first. */
function marksToLabel(marks: readonly Mark[]): Mark[] {
  return marks
    .filter(({ event }) => event.weight !== 'minor' && labelText(event))
    .sort((a, b) => weightRank[a.event.weight] - weightRank[b.event.weight] || a.x - b.x);
}

const sidesOnBar = ['left', 'above-right', 'above-left', 'right'] as const;
const sides = ['right', 'left', 'above-right', 'above-left'] as const;

type LabelMap = Map<Mark, NonNullable<Mark['label']>>;

/** Returns the labels that fit if they are placed in the order of `candidates`. */
function placeLabels(
  marks: readonly Mark[],
  candidates: readonly Mark[],
  room: Box,
  rules: LabelRules,
): LabelMap {
  const occupied = [...rules.obstacles, ...marks.map(markBox)];
  const labels: LabelMap = new Map();
  for (const mark of candidates) {
    const text = labelText(mark.event) ?? '';
    const date = (rules.shortDates ? formatMonthDay : formatShortDate)(mark.event.date);
    // The date is bold.
    const width = spacedTextWidth(`${date} ${text}`) + textWidth(date) * 0.06 + 4;
    // A mark is not an obstacle to its own label.
    const ownBox = markBox(mark);
    const others = occupied.filter(
      (box) => !(box.x0 === ownBox.x0 && box.y0 === ownBox.y0 && overlap(box, ownBox)),
    );
    const position = placeLabel(mark, width, rules.bar ? sidesOnBar : sides, room, others, rules.tiers);
    if (!position) continue;
    labels.set(mark, { ...position, date, text });
    occupied.push(position.box);
    if (position.leader)
      occupied.push({ x0: mark.x - 2, x1: mark.x + 2, y0: position.leader.from, y1: position.leader.to });
  }
  return labels;
}

const countLeaders = (labels: LabelMap) => [...labels.values()].filter(({ leader }) => leader).length;

const countKey = (marks: Iterable<Mark>) => [...marks].filter(({ event }) => event.weight === 'key').length;

/** Returns how many labels a row would have if all fit. */
export function wantedLabels(marks: readonly Mark[]): LabelCount {
  const wanted = marksToLabel(marks);
  return { key: countKey(wanted), all: wanted.length };
}

/** Sets the label of each mark in a row where it fits, and returns how many there are. */
export function labelRow(marks: readonly Mark[], room: Box, rules: LabelRules): LabelCount {
  const forward = marksToLabel(marks);
  const backward = forward.toSorted(
    (a, b) => weightRank[a.event.weight] - weightRank[b.event.weight] || b.x - a.x,
  );
  const [best] = [forward, backward]
    .map((order) => placeLabels(marks, order, room, rules))
    .sort(
      (a, b) =>
        countKey(b.keys()) - countKey(a.keys()) || b.size - a.size || countLeaders(a) - countLeaders(b),
    );
  for (const [mark, label] of best ?? []) mark.label = label;
  return { key: countKey(best?.keys() ?? []), all: best?.size ?? 0 };
}
