const first = Number(process.env['TEST_PORT'] ?? 4411);

/** The ports the tests use, from `TEST_PORT` on: one for each built site that is served as plain files, one for a driver of browsers and one for the server of `npm run dev`. Real servers and other people's pages take free ones. */
export const ports = {
  site: first,
  based: first + 1,
  fixture: first + 2,
  hostile: first + 3,
  webdriver: first + 4,
  dev: first + 5,
};

/** The real site at the root. */
export const address = `http://localhost:${ports.site}`;
/** The site built from the invented record, below a base path. */
export const basedAddress = `http://localhost:${ports.based}/kb/`;
/** The site built from the invented record. */
export const fixtureAddress = `http://localhost:${ports.fixture}`;

/** The site built from the invented record with markup and code in its words. */
export const hostileAddress = `http://localhost:${ports.hostile}`;

/** Where the builds the tests look at are put. */
export const builds = {
  site: 'dist',
  based: 'test-results/based',
  fixture: 'test-results/fixture',
  hostile: 'test-results/hostile',
};

/** The invented record with markup and code in its words, as it is written before its site is built. */
export const hostileRecord = 'test-results/hostile-record';
