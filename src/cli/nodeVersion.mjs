// Plain JavaScript on purpose: it runs on whatever Node started npm.

/**
 * An error message if a version of Node (`20.19.0`) cannot install the project, otherwise undefined.
 * npm leaves out prebuilt packages whose `engines` do not fit the Node it runs on, and those of the build need
 * 20.19 or 22.12. See https://vite.dev/guide/#scaffolding-your-first-vite-project
 */
export function nodeVersionError(version) {
  const [major, minor] = version.split('.').map(Number);
  const fits = major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 23;
  if (fits) return undefined;
  return `This project needs Node 20.19 or later in version 20, 22.12 or later in version 22, or Node 24; this is ${version}. Install one from https://nodejs.org/ and try again.`;
}

/**
 * An error message if the Node that runs the npm scripts cannot run them, otherwise undefined. It is the one in the
 * package `node`, or else the one that started npm. The scripts are TypeScript, which Node runs by itself from 22.18 on.
 */
export function scriptsVersionError(version, hasNodePackage) {
  const [major, minor] = version.split('.').map(Number);
  if (hasNodePackage || major > 22 || (major === 22 && minor >= 18)) return undefined;
  return `npm did not bring Node 24, because it was told not to run install scripts (ignore-scripts), and Node ${version} cannot run the project. Run "npm rebuild node --ignore-scripts=false", or use Node 24.`;
}
