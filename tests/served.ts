/** The ports the tests serve built sites on. */
export const ports = { site: 4411, based: 4412, fixture: 4413 };

/** The real site at the root. */
export const address = `http://localhost:${ports.site}`;
/** The real site below a base path. */
export const basedAddress = `http://localhost:${ports.based}/kb/`;
/** The site built from the invented record. */
export const fixtureAddress = `http://localhost:${ports.fixture}`;

/** Where the builds the tests look at are put. */
export const builds = { site: 'dist', based: 'test-results/based', fixture: 'test-results/fixture' };
