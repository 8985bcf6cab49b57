// Plain JavaScript on purpose: it runs on whatever Node started npm.

/**
 * Why a version of Node (`20.19.0`) cannot install the project, in a sentence; undefined if it can.
 * npm leaves out prebuilt packages whose `engines` do not fit the Node it runs on, and those of the build want
 * 20.19 or 22.12. See https://vite.dev/guide/#scaffolding-your-first-vite-project
 */
export function nodeFault(version) {
  const [major, minor] = version.split('.').map(Number);
  const fits = major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 23;
  if (fits) return undefined;
  return `This project needs Node 20.19 or later in version 20, 22.12 or later in version 22, or Node 24; this is ${version}. Install one from https://nodejs.org/ and try again.`;
}

/**
 * Why the Node that the scripts of npm get, the package `node` or else the one that started npm, cannot run them, in
 * a sentence; undefined if it can. They are TypeScript, which Node runs by itself from 22.18 on.
 */
export function scriptsFault(version, isBrought) {
  const [major, minor] = version.split('.').map(Number);
  if (isBrought || major > 22 || (major === 22 && minor >= 18)) return undefined;
  return `npm did not bring Node 24, because it was told not to run install scripts (ignore-scripts), and Node ${version} cannot run the project. Run "npm rebuild node --ignore-scripts=false", or use Node 24.`;
}
