import { expect, test } from '@playwright/test';
import { quoteEvent } from '../../src/words/quote.ts';
import { damage, find, loadFixture, swap } from './record.ts';

const full = 'events/2013/slow-water-full.mdx';
const closes = 'events/2013/lantern-pier-closes.mdx';
const letter = 'tarnmark-shipping-letter';
const message =
  'is all this rests on; it was not read, and the words beside it do not say so. Say who cites it: “as cited by …; the document itself was not read”.';
const { events, site } = loadFixture();

test('a statement that rests only on unread documents must say so, wherever it is', () => {
  const only = swap('[council-notice-17, tarnmark-shipping-letter]', `[${letter}]`);
  const uncited = (content: string) => content.replace(/<Cite id="council-notice-17" \/>/, '');
  expect(damage({ [full]: (content) => uncited(only(content)) }), 'the text says so').toEqual([]);
  const silent = (content: string) =>
    uncited(only(content)).replace(', as cited by the council; the letter itself was not read', '');
  expect(damage({ [full]: silent })).toEqual([`content/${full} · sources: "${letter}" ${message}`]);

  const country = 'countries/tarnmark.yaml';
  expect(damage({ [country]: swap(', as cited by the council; the letter was not read', '') })).toEqual([
    `content/${country} · steps[0].sources: "${letter}" ${message}`,
  ]);
  const skipper = 'guide/skipper.yaml';
  const rule = swap(
    '  says: Sail faster on a rescue call.\n  measure: slow-water-rule\n  sources: [council-notice-17]',
    `  says: Sail faster on a rescue call.\n  measure: slow-water-rule\n  sources: [${letter}]`,
  );
  expect(damage({ [skipper]: rule }), 'the answer above it does not speak for a rule').toEqual([
    `content/${skipper} · rules[2].sources: "${letter}" ${message}`,
  ]);
  const measure = 'measures/lantern-pier-closure.yaml';
  const cell = swap('    today: [quillmouth-lantern-reopening]', `    today: [${letter}]`);
  expect(damage({ [measure]: cell })).toEqual([
    `content/${measure} · comparison.sources.today: "${letter}" ${message}`,
  ]);
  const saying = swap('was not renewed.', 'was not renewed, as cited by the Shipping Office.');
  expect(damage({ [measure]: (content) => saying(cell(content)) }), 'the measure says so').toEqual([]);
});

test('one source that was read is enough', () => {
  const country = 'countries/tarnmark.yaml';
  const bare = swap(', as cited by the council; the letter was not read', '');
  const both = swap(`[${letter}]`, `[${letter}, council-notice-17]`);
  expect(damage({ [country]: (content) => both(bare(content)) })).toEqual([]);
});

test('a quote names the source given in the event, with the place in it', () => {
  const address = 'https://example.org/events/x/';
  const quote = (id: string) => quoteEvent(find(events, id), site, address).split('\n');
  expect(quote('oyster-report')).toContain(
    'Source: Quillmouth Lantern, “"Like a wall": growers on the night the racks broke,” http://www.example.org/lantern/racks',
  );
  expect(quote('wave-survey').join('\n')).toMatch(/“Waves in the sound: a survey,” page 12, https:/);
  expect(quote('slow-water-begins').join('\n'), 'the first, primary first').toContain('Notice 17');
});

test('a quote names one of the sources of its event', () => {
  const withQuoteSource = (quoteSource: string) => ({
    [closes]: swap('measures:', `quoteSource: ${quoteSource}\nmeasures:`),
  });
  const choices = 'those are council-pier-order, at 2; council-pier-order, at para. 4';
  expect(damage(withQuoteSource('council-notice-17'))).toEqual([
    `content/${closes} · quoteSource: "council-notice-17" is none of the sources of the event: ${choices}`,
  ]);
  expect(damage(withQuoteSource('{ id: council-pier-order, at: 3 }'))).toEqual([
    `content/${closes} · quoteSource: "council-pier-order, at 3" is none of the sources of the event: ${choices}`,
  ]);
  expect(damage(withQuoteSource('council-pier-odrer'))).toEqual([
    `content/${closes} · quoteSource: "council-pier-odrer" is not the id of any source in content/sources/. Did you mean "council-pier-order"?`,
  ]);
  expect(damage(withQuoteSource('council-pier-order'))).toEqual([]);
  expect(damage(withQuoteSource('{ id: council-pier-order, at: para. 4 }'))).toEqual([]);
});

test('a quote that names an unread source although another was read causes a warning', () => {
  const message = 'is the source that the box “Quote” names, and it was not read.';
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

test('two articles with the same address cause a warning, however the address is written', () => {
  for (const address of [
    'https://example.org/lantern/slow-down',
    'https://www.example.org/lantern/slow-down/',
    'https://EXAMPLE.org/lantern/slow-down#top',
  ])
    expect(damage({ [winter]: swap('https://example.com/coast-letter/winter', address) }), address).toEqual([
      `content/${winter} · url: "${address}" is the address of another article, content/${walk}: one of the two is wrong`,
    ]);
});

test('an article with the address of a source must have its title and date', () => {
  const problemsWith = (fields: Record<string, string>) =>
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
  expect(problemsWith({})).toEqual([
    `content/${walk} · title: "The town that asked its ferry to slow down" is not the title in ${where}: “${title}”`,
  ]);
  expect(problemsWith({ title })).toEqual([
    `content/${walk} · date: "2013-06-02" is not the date in ${where}: ${date}`,
  ]);
});
