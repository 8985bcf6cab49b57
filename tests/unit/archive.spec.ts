import { expect, test } from '@playwright/test';
import { compareDates } from '../../src/record/time/dates.ts';
import { LinkResolver } from '../../src/record/link/links.ts';
import type { Track } from '../../src/record/model.ts';
import { kindNames } from '../../src/record/schema/kinds.ts';
import { readRecords } from '../../src/record/load/records.ts';
import { loadRecord } from '../../src/record/loadRecord.ts';
import { find, fixture, idsOf, loadFixture } from './record.ts';

const archive = loadFixture();

test('the invented record loads completely and without problems', () => {
  expect(loadRecord(fixture).problems).toEqual([]);
  const { claimedIds } = readRecords(fixture).records;
  for (const kind of kindNames) {
    expect(idsOf(archive[kind]).sort(), kind).toEqual([...claimedIds[kind]].sort());
    expect(archive[kind].length, kind).toBeGreaterThan(0);
  }
});

test('every link can be followed in both directions', () => {
  for (const event of archive.events) {
    expect(event.track.events).toContain(event);
    for (const owner of [...event.people, ...event.bodies, ...event.countries, ...event.sources])
      expect(owner.events, `${owner.id} of ${event.id}`).toContain(event);
    for (const article of event.articles) expect(article.events).toContain(event);
    for (const explainer of event.explainers) expect(explainer.events).toContain(event);
  }
  for (const owner of [...archive.people, ...archive.bodies, ...archive.countries, ...archive.sources])
    for (const event of owner.events)
      expect([...event.people, ...event.bodies, ...event.countries, ...event.sources]).toContain(owner);
  for (const measure of archive.measures)
    for (const group of measure.binds) expect(group.measures).toContain(measure);
  for (const person of archive.people) if (person.body) expect(person.body.people).toContain(person);
  for (const explainer of archive.explainers)
    for (const source of explainer.sources) expect(source.explainers).toContain(explainer);
});

test('ids are resolved to the records they name', () => {
  const upheld = find(archive.events, 'tide-court-upholds');
  expect(upheld.track).toBe(find(archive.tracks, 'slow-water'));
  expect(upheld.measures).toEqual([find(archive.measures, 'slow-water-rule')]);
  const skipper = find(archive.people, 'jorn-omallin');
  expect(skipper.body).toBe(find(archive.bodies, 'northlight-ferries'));
  expect(skipper.listing?.measure).toBe(find(archive.measures, 'lantern-pier-closure'));
  const rule = find(archive.measures, 'slow-water-rule');
  expect(rule.announcement).toBe(find(archive.events, 'slow-water-announced'));
  expect(find(archive.bodies, 'northlight-ferries').lists[0]?.measure).toBe(skipper.listing?.measure);
  expect(find(archive.countries, 'tarnmark').steps[0]?.event).toBe(find(archive.events, 'slow-water-full'));
  expect(archive.site.cases[0]?.explainer).toBe(find(archive.explainers, 'the-slow-water-rule'));
  expect(archive.site.figure.timeline).toBe(find(archive.timelines, 'key'));
});

test('a link has the type of the kind it leads to', () => {
  const links = new LinkResolver(readRecords(fixture).records.claimedIds, {});
  links.add('tracks', find(archive.tracks, 'slow-water'));
  const at = { file: 'content/site.yaml', field: 'track' };
  const track: Track | undefined = links.resolve('tracks', 'slow-water', at);
  expect(track).toBe(archive.tracks[0]);
  // @ts-expect-error A person is no track; `npm run check` fails if this becomes valid.
  const person: Track | undefined = links.resolve('people', 'slow-water', at);
  expect(person).toBeUndefined();
  expect(links.problems).toEqual([expect.objectContaining({ ...at, value: 'slow-water' })]);
});

test('events are in chronological order', () => {
  expect([...archive.events].sort((a, b) => compareDates(a.date, b.date))).toEqual(archive.events);
});

test('a year comes before its months, and events of one day are sorted by id', () => {
  const ids = idsOf(archive.events);
  expect(ids.slice(0, 2)).toEqual(['northlight-founded', 'marta-launched']);
  expect(ids.indexOf('slow-water-begins')).toBe(ids.indexOf('northlight-appeals') + 1);
});

test('next and previous lead through all events and back', () => {
  const { events } = archive;
  expect(events[0]).not.toHaveProperty('previous');
  expect(events.at(-1)).not.toHaveProperty('next');
  events.slice(1).forEach((event, index) => {
    expect(event.previous).toBe(events[index]);
    expect(events[index]?.next).toBe(event);
  });
});

test('primary sources come first, in the order given, then the others', () => {
  expect(idsOf(find(archive.events, 'oyster-report').sources)).toEqual([
    'oyster-growers-count',
    'quillmouth-lantern-racks',
  ]);
  for (const { id, sources } of [...archive.events, ...archive.measures]) {
    const primary = sources.map(({ kind }) => kind === 'primary');
    expect(primary, id).toEqual([...primary].sort((a, b) => Number(b) - Number(a)));
  }
});

test('an explainer lists each source once: those of its key facts first, then those of its text as cited', () => {
  expect(idsOf(find(archive.explainers, 'the-slow-water-rule').sources)).toEqual([
    'council-notice-17',
    'tide-court-ruling',
    'northlight-brochure',
    'pike-daughters-wakes',
    'oyster-growers-count',
    'quillmouth-lantern-racks',
    'council-wave-survey',
  ]);
});

test('people, bodies and terms are sorted by name, tracks by their given order', () => {
  const sorted = (names: string[]) => [...names].sort((a, b) => a.localeCompare(b, 'en'));
  const people = archive.people.map(({ name }) => name);
  expect(people).toEqual(sorted(people));
  const bodies = archive.bodies.map(({ name }) => name);
  expect(bodies).toEqual(sorted(bodies));
  const terms = archive.glossary.map(({ term }) => term);
  expect(terms).toEqual(sorted(terms));
  expect(idsOf(archive.tracks)).toEqual(['slow-water', 'lantern-pier', 'company']);
});

test('special characters are kept as written', () => {
  expect(find(archive.people, 'jorn-omallin').name).toBe("Jörn O'Mallin");
  expect(find(archive.events, 'oyster-report').headline).toBe(
    'Oyster growers count 5 broken racks < 6 months old',
  );
  expect(find(archive.sources, 'quillmouth-lantern-racks').title).toBe(
    '"Like a wall": growers on the night the racks broke',
  );
  expect(find(archive.sources, 'pike-daughters-wakes').publisher).toBe('Pike & Daughters, Naval Architects');
});
