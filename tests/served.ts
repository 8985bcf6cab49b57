const firstPort = Number(process.env['TEST_PORT'] ?? 4411);

/** The ports the tests use, starting at `TEST_PORT`: one for each statically served site, and those of the dev servers. Real servers and host pages use free ports. */
export const ports = {
  site: firstPort,
  based: firstPort + 1,
  fixture: firstPort + 2,
  hostile: firstPort + 3,
  dev: firstPort + 4,
  mission: firstPort + 5,
  long: firstPort + 6,
};

/** The site built from the real record, at the root. */
export const address = `http://localhost:${ports.site}`;
/** The site built from the invented record, below a base path. */
export const basedAddress = `http://localhost:${ports.based}/kb/`;
/** The site built from the invented record. */
export const fixtureAddress = `http://localhost:${ports.fixture}`;

/** The site built from the invented record without measures. */
export const missionAddress = `http://localhost:${ports.mission}`;

/** The site built from the invented record with markup and code in its texts. */
export const hostileAddress = `http://localhost:${ports.hostile}`;

/** The output folders of the builds under test. */
export const builds = {
  site: 'dist',
  based: 'test-results/based',
  fixture: 'test-results/fixture',
  hostile: 'test-results/hostile',
  minimal: 'test-results/minimal',
  translated: 'test-results/translated',
  extended: 'test-results/extended',
  mission: 'test-results/mission',
};

/** A site built from a whole record at the root: its content folder, its output folder and its address. */
export interface RecordSite {
  content: string;
  folder: string;
  address: string;
}

/** The site of the real record. */
export const realSite: RecordSite = { content: 'content', folder: builds.site, address };
/** The site of the invented record. */
export const inventedSite: RecordSite = {
  content: 'tests/fixtures/record',
  folder: builds.fixture,
  address: fixtureAddress,
};
/** The site of the invented record without measures. */
export const missionSite: RecordSite = {
  content: 'tests/fixtures/mission',
  folder: builds.mission,
  address: missionAddress,
};

export const recordSites: RecordSite[] = [realSite, inventedSite, missionSite];

/** The folder the invented record with markup and code in its texts is written to. */
export const hostileRecord = 'test-results/hostile-record';

/** The record that `npm run new:record` starts with. */
export const minimalRecord = 'test-results/minimal-record';

/** The copy of this project in which sites of other records are built while the project itself builds the real one. */
export const projectCopy = 'test-results/project-copy';

/** The copy of this project with one more section. */
export const extendedProject = 'test-results/extended-project';

/** The folder the words of the made-up language are written to. */
export const madeUpWords = 'test-results/made-up-words';
