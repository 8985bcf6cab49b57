import type { Event } from '../../src/record/model.ts';
import { loadFixture } from './record.ts';

const weights = ['key', 'minor', 'major', 'minor', 'minor'] as const;

/** Returns the invented record with `count` generated events more: days, months and years, crowded in two months. */
export function crowdedRecord(count: number): ReturnType<typeof loadFixture> {
  const record = loadFixture();
  const models = record.events;
  let seed = 7;
  // A pseudo-random sequence, so that the test is the same each time.
  const nextBelow = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  const events = Array.from({ length: count }, (_, index): Event => {
    const model = models[nextBelow(models.length)];
    if (!model) throw new Error('The story has no events.');
    const isCrowded = index % 3 === 0;
    const month = isCrowded
      ? `2013-${twoDigits(6 + nextBelow(2))}`
      : `${2011 + nextBelow(4)}-${twoDigits(1 + nextBelow(12))}`;
    const copy: Event = { ...model };
    delete copy.end;
    return {
      ...copy,
      id: `event-${index}`,
      headline: `Event ${index} of a generated record with ${'more '.repeat(nextBelow(9))}words`,
      label: `Generated event ${index}${' with more'.repeat(nextBelow(2))}`,
      date:
        index % 17 === 0
          ? month.slice(0, 4)
          : index % 7 === 0
            ? month
            : `${month}-${twoDigits(1 + nextBelow(28))}`,
      weight: weights[index % weights.length] ?? 'minor',
    };
  });
  return { ...record, events: [...models, ...events].sort((a, b) => (a.date < b.date ? -1 : 1)) };
}
