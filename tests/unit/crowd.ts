import type { Event } from '../../src/record/model.ts';
import { loadFixture } from './record.ts';

const weights = ['key', 'minor', 'major', 'minor', 'minor'] as const;

/** The invented story with so many more events: days, months, years and spans, crowded in two places. */
export function crowdedRecord(count: number): ReturnType<typeof loadFixture> {
  const record = loadFixture();
  const models = record.events;
  let seed = 7;
  // A fixed sequence that looks like chance, so that the test is the same each time.
  const next = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
  const two = (value: number) => String(value).padStart(2, '0');
  const events = Array.from({ length: count }, (_, index): Event => {
    const model = models[next(models.length)];
    if (!model) throw new Error('The story has no events.');
    const crowded = index % 3 === 0;
    const month = crowded ? `2013-${two(6 + next(2))}` : `${2011 + next(4)}-${two(1 + next(12))}`;
    const rest: Event = { ...model };
    delete rest.end;
    return {
      ...rest,
      id: `event-${index}`,
      headline: `Event ${index} of a generated record with ${'more '.repeat(next(9))}words`,
      label: `Generated event ${index}${' with more'.repeat(next(2))}`,
      date: index % 17 === 0 ? month.slice(0, 4) : index % 7 === 0 ? month : `${month}-${two(1 + next(28))}`,
      weight: weights[index % weights.length] ?? 'minor',
    };
  });
  return { ...record, events: [...models, ...events].sort((a, b) => (a.date < b.date ? -1 : 1)) };
}
