const first = Number(process.env['TEST_PORT'] ?? 4411);

/** The ports the tests use, from `TEST_PORT` on: one for each built site that is served as plain files, and one for a driver of browsers. Real servers and other people's pages take free ones. */
export const ports = {
  site: first,
  based: first + 1,
  fixture: first + 2,
  hostile: first + 3,
  webdriver: first + 4,
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
  /** The invented record below `/kb/`, as for readers; only real servers show it. */
  hosted: 'test-results/hosted',
};

/** The invented record with markup and code in its words, as it is written before its site is built. */
export const hostileRecord = 'test-results/hostile-record';
