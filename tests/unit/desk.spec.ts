import { expect, test } from '@playwright/test';
import { unfilledNotice } from '../../src/integrations/unfilledSite.ts';
import type { Archive } from '../../src/record/model.ts';
import { contactUrl, deskOf, publisherOf, unfilledFields } from '../../src/site/desk.ts';
import { damage, loadFixture, swap, withChanges } from './record.ts';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';

const archive = loadFixture();
const page = 'https://example.com/questions/how-fast/?a=1&b=2';

/** Returns the invented record with other settings of its site. */
const withSite = (site: Partial<Archive['site']>): Archive => ({
  ...archive,
  site: { ...archive.site, ...site },
});
const named = archive.site.publisher;
const example = {
  name: 'Name of the publisher',
  contact: 'editor@example.org',
  corrections: 'editor@example.org',
};

test('a report of an error is a message to the address for corrections, with the page in its subject', () => {
  const href = deskOf(archive).report(page, 'content/questions/how-fast.yaml');
  expect(href).toMatch(/^mailto:corrections@example\.com\?subject=[^&\s]+&body=[^&\s]+$/);
  const query = new URLSearchParams(href.split('?')[1]);
  expect(query.get('subject')).toBe(`Error on ${page}`);
  expect(query.get('body')).toContain('File: content/questions/how-fast.yaml');
  expect(new URLSearchParams(deskOf(archive).report(page).split('?')[1]).get('body')).not.toContain('File');
});

test('without an e-mail address a report leads to the place that says where errors go', () => {
  const onTheWeb = named && { ...named, corrections: 'https://example.com/errors' };
  expect(deskOf(withSite({ publisher: onTheWeb })).report(page)).toBe('/about/#corrections');
  expect(deskOf({ ...withSite({ publisher: onTheWeb }), pages: [] }).report(page)).toBe(
    'https://example.com/errors',
  );
  expect(deskOf({ ...withSite({ publisher: undefined }), pages: [] }).report(page)).toBe(
    'https://example.com/quillmouth/record/issues',
  );
});

test('an example address is never offered to readers', () => {
  const desk = deskOf(withSite({ publisher: example, repository: 'https://example.org/record' }));
  expect(desk.publisher).toBeUndefined();
  expect(desk.report(page)).toBe('/about/#corrections');
  expect([desk.edit, desk.file]).toEqual([undefined, undefined]);
});

test('links to files name the branch of the repository', () => {
  const { edit, file } = deskOf(archive);
  expect(edit?.('content/a.yaml')).toBe(
    'https://example.com/quillmouth/record/edit/spring/2015/content/a.yaml',
  );
  expect(file?.('content/a.yaml')).toBe(
    'https://example.com/quillmouth/record/blob/spring/2015/content/a.yaml',
  );
  const { archive: plain } = withChanges({ 'site.yaml': swap('branch: spring/2015\n', '') }, (folder) =>
    loadRecordOrThrow(folder),
  );
  expect(deskOf(plain).edit?.('content/a.yaml')).toContain('/record/edit/main/content/a.yaml');
});

test('a site is ready once every example is replaced, and one line says what is left', () => {
  expect(unfilledNotice(archive.site)).toBeUndefined();
  expect(publisherOf(archive.site)).toEqual(named);
  const site = { publisher: example, repository: 'https://example.org/record' };
  expect(unfilledFields(site)).toEqual([
    'publisher.name',
    'publisher.contact',
    'publisher.corrections',
    'repository',
  ]);
  expect(unfilledNotice(site)?.split('\n')).toEqual([
    expect.stringContaining('fill in publisher.name, publisher.contact, publisher.corrections, repository'),
  ]);
  expect(unfilledFields({ ...site, publisher: undefined })).toEqual(['publisher', 'repository']);
  // A name that contains the host of the examples is not one of them.
  expect(
    unfilledFields({
      publisher: { name: 'A', contact: 'a@notexample.org', corrections: 'https://example.org.uk/' },
      repository: 'https://code.example.net/example.org',
    }),
  ).toEqual([]);
});

test('the publisher may be left out, and the site that new:record begins with is not ready', () => {
  const publisher = /publisher:\n(?: {2}.*\n)+/;
  const changes = { 'site.yaml': (content: string) => content.replace(publisher, '') };
  expect(damage(changes)).toEqual([]);
  expect(unfilledFields(withChanges(changes, (folder) => loadRecordOrThrow(folder)).archive.site)).toEqual([
    'publisher',
  ]);
});

for (const [from, to, problem] of [
  [
    'contact: desk@example.com',
    'contact: the library',
    'content/site.yaml · publisher.contact: "the library" is neither an e-mail address, such as editor@example.org, nor an address that begins with https://',
  ],
  ['contact: desk@example.com', 'contact: http://example.com/', 'is neither an e-mail address'],
  ['contact: desk@example.com', 'contact: https://localhost/', 'publisher.contact: '],
  [
    'contact: desk@example.com',
    "contact: 'desk@example.com?bcc=me@example.com'",
    'is neither an e-mail address',
  ],
  ['  contact: desk@example.com\n', '', 'publisher.contact: is missing'],
  ['name: The Quillmouth Reading Room', "name: ''", 'publisher.name: '],
  ['branch: spring/2015', 'branch: ../main', 'branch: "../main" is not the name of a branch, such as main'],
  ['branch: spring/2015', 'branch: a branch', 'is not the name of a branch'],
] as const)
  test(`site.yaml is refused with ${to.trim() || `no ${from.trim()}`}`, () => {
    const [line, ...others] = damage({ 'site.yaml': swap(from, to) });
    expect(line).toContain(problem);
    expect(others).toEqual([]);
  });

test('an e-mail address may be written with mailto: in front of it', () => {
  expect(named?.corrections).toBe('corrections@example.com');
  expect(contactUrl('corrections@example.com')).toBe('mailto:corrections@example.com');
  expect(contactUrl('https://example.com/desk')).toBe('https://example.com/desk');
});
