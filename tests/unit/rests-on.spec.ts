import { expect, test } from '@playwright/test';
import { quoteEvent } from '../../src/words/quote.ts';
import { damage, find, loadFixture, swap } from './record.ts';

const full = 'events/2013/slow-water-full.mdx';
const closes = 'events/2013/lantern-pier-closes.mdx';
const letter = 'tarnmark-shipping-letter';
const refused =
  'is all this rests on; it was not read, and the words beside it do not say so. Say who cites it: “as cited by …; the document itself was not read”.';
const { events, site } = loadFixture();

test('what rests on nothing but documents that were not read says so, wherever it is', () => {
  const only = swap('[council-notice-17, tarnmark-shipping-letter]', `[${letter}]`);
  const uncited = (content: string) => content.replace(/<Cite id="council-notice-17" \/>/, '');
  expect(damage({ [full]: (content) => uncited(only(content)) }), 'the text says so').toEqual([]);
  const silent = (content: string) =>
    uncited(only(content)).replace(', as cited by the council; the letter itself was not read', '');
  expect(damage({ [full]: silent })).toEqual([`content/${full} · sources: "${letter}" ${refused}`]);

  const country = 'countries/tarnmark.yaml';
  expect(damage({ [country]: swap(', as cited by the council; the letter was not read', '') })).toEqual([
    `content/${country} · steps[0].sources: "${letter}" ${refused}`,
  ]);
  const skipper = 'guide/skipper.yaml';
  const rule = swap(
    '  says: Sail faster on a rescue call.\n  measure: slow-water-rule\n  sources: [council-notice-17]',
    `  says: Sail faster on a rescue call.\n  measure: slow-water-rule\n  sources: [${letter}]`,
  );
  expect(damage({ [skipper]: rule }), 'the answer above it does not speak for a rule').toEqual([
    `content/${skipper} · rules[2].sources: "${letter}" ${refused}`,
  ]);
  const measure = 'measures/lantern-pier-closure.yaml';
  const cell = swap('    today: [quillmouth-lantern-reopening]', `    today: [${letter}]`);
  expect(damage({ [measure]: cell })).toEqual([
    `content/${measure} · comparison.sources.today: "${letter}" ${refused}`,
  ]);
  const saying = swap('was not renewed.', 'was not renewed, as cited by the Shipping Office.');
  expect(damage({ [measure]: (content) => saying(cell(content)) }), 'the measure says so').toEqual([]);
});

test('a second source that was read is enough', () => {
  const country = 'countries/tarnmark.yaml';
  const bare = swap(', as cited by the council; the letter was not read', '');
  const both = swap(`[${letter}]`, `[${letter}, council-notice-17]`);
  expect(damage({ [country]: (content) => both(bare(content)) })).toEqual([]);
});

test('a quote names the source the event says, with the place in it', () => {
  const address = 'https://example.org/events/x/';
  const quote = (id: string) => quoteEvent(find(events, id), site, address).split('\n');
  expect(quote('oyster-report')).toContain(
    'Source: Quillmouth Lantern, “"Like a wall": growers on the night the racks broke,” http://www.example.org/lantern/racks',
  );
  expect(quote('wave-survey').join('\n')).toMatch(/“Waves in the sound: a survey,” page 12, https:/);
  expect(quote('slow-water-begins').join('\n'), 'the first, primary first').toContain('Notice 17');
});

test('a quote names one of the sources of its event', () => {
  const named = (quoteSource: string) => ({
    [closes]: swap('measures:', `quoteSource: ${quoteSource}\nmeasures:`),
  });
  const among = 'those are council-pier-order, at 2; council-pier-order, at para. 4';
  expect(damage(named('council-notice-17'))).toEqual([
    `content/${closes} · quoteSource: "council-notice-17" is none of the sources of the event: ${among}`,
  ]);
  expect(damage(named('{ id: council-pier-order, at: 3 }'))).toEqual([
    `content/${closes} · quoteSource: "council-pier-order, at 3" is none of the sources of the event: ${among}`,
  ]);
  expect(damage(named('council-pier-odrer'))).toEqual([
    `content/${closes} · quoteSource: "council-pier-odrer" is not the id of any source in content/sources/. Did you mean "council-pier-order"?`,
  ]);
  expect(damage(named('council-pier-order'))).toEqual([]);
  expect(damage(named('{ id: council-pier-order, at: para. 4 }'))).toEqual([]);
});

test('a quote that names a document that was not read, where another was, is a warning', () => {
  const message = 'is the source that the box “Quote this event” names, and it was not read.';
  expect(damage({ [full]: swap('measures:', `quoteSource: ${letter}\nmeasures:`) })).toEqual([
    `content/${full} · quoteSource: "${letter}" ${message} Name the one that says it, as quoteSource: council-notice-17.`,
  ]);
  const founded = 'events/2011/northlight-founded.mdx';
  const register = 'sources/2011/town-register-2011.yaml';
  expect(damage({ [register]: (content) => content.replace(/^read: .*$/m, 'read: cited') })).toContain(
    `content/${founded} · quoteSource: "town-register-2011" ${message} Name the one that says it, as quoteSource: northlight-history.`,
  );
});

const walk = 'articles/2013/lantern-slow-water.yaml';
const winter = 'articles/2014/coast-letter-winter.yaml';
const reopening = 'sources/2014/quillmouth-lantern-reopening.yaml';

test('two articles with one address are a warning, however the address is written', () => {
  for (const address of [
    'https://example.org/lantern/slow-down',
    'https://www.example.org/lantern/slow-down/',
    'https://EXAMPLE.org/lantern/slow-down#top',
  ])
    expect(damage({ [winter]: swap('https://example.com/coast-letter/winter', address) }), address).toEqual([
      `content/${winter} · url: "${address}" is the address of another article, content/${walk}: one of the two is wrong`,
    ]);
});

test('an article that has the address of a source has its title and its date', () => {
  const at = (fields: Record<string, string>) =>
    damage({
      [walk]: (content) =>
        Object.entries({ url: 'https://example.org/lantern/reopening', ...fields }).reduce(
          (text, [field, value]) =>
            text.replace(new RegExp(`^${field}:.*$`, 'm'), () => `${field}: ${value}`),
          content,
        ),
      [reopening]: (content) => content.replace(/^url:.*$/m, 'url: https://example.org/lantern/reopening/'),
    });
  const { title = '', date = '' } = find(loadFixture().sources, 'quillmouth-lantern-reopening');
  const where = `content/${reopening}, which has the same address`;
  expect(at({})).toEqual([
    `content/${walk} · title: "The town that asked its ferry to slow down" is not the title in ${where}: “${title}”`,
  ]);
  expect(at({ title })).toEqual([
    `content/${walk} · date: "2013-06-02" is not the date in ${where}: ${date}`,
  ]);
});
