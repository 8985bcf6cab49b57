import { expect, test } from '@playwright/test';
import { mentionedIds } from '../../src/record/link/linkTexts.ts';
import { realRecord } from './realRecord.ts';

const { explainers } = realRecord;

test('every explainer has 1,400 to 2,500 words, at least 15 cited sources and its figure', () => {
  expect(explainers.length).toBeGreaterThan(0);
  for (const { id, text, timeline, events } of explainers) {
    expect(text.length, id).toBeGreaterThanOrEqual(1400);
    expect(text.length, id).toBeLessThanOrEqual(2500);
    expect(mentionedIds(text, 'Cite').length, id).toBeGreaterThanOrEqual(15);
    expect(mentionedIds(text, 'Timeline'), id).toContain(timeline.id);
    expect(events.length, id).toBeGreaterThan(0);
  }
});

test('an explainer that cites unread sources says so', () => {
  for (const { id, sources, text } of explainers)
    if (sources.some(({ read }) => read === 'cited'))
      expect(text.source, id).toMatch(/not read|did not read|could not read|read none|from a citation only/);
});
