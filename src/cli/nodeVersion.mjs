// Plain JavaScript on purpose: it runs on whatever Node started npm.

/**
 * Why a version of Node (`20.19.0`) cannot install the project, in a sentence; undefined if it can.
 * npm leaves out prebuilt packages whose `engines` do not fit the Node it runs on, and those of the build want
 * 20.19 or 22.12. See https://vite.dev/guide/#scaffolding-your-first-vite-project
 */
export function nodeFault(version) {
  const [major, minor] = version.split('.').map(Number);
  const fits = major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22;
  if (fits) return undefined;
  return `This project needs Node 20.19 or later in version 20, 22.12 or later in version 22, or Node 24; this is ${version}. Install one from https://nodejs.org/ and try again.`;
}
