const first = Number(process.env['TEST_PORT'] ?? 4411);

/** The ports the tests use, from `TEST_PORT` on: one for each built site, one for each real server, one for a page of somebody else's and one for a driver of browsers. */
export const ports = {
  site: first,
  based: first + 1,
  fixture: first + 2,
  hostile: first + 3,
  nginx: first + 4,
  wrangler: first + 5,
  stranger: first + 6,
  webdriver: first + 7,
};

/** The real site at the root. */
export const address = `http://localhost:${ports.site}`;
/** The real site below a base path. */
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
