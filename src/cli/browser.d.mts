export function onPath(name: string): string | undefined;
export function findBrowser(): string | undefined;
export function findShell(): string | undefined;
export function browserVersion(path: string): string | undefined;
export function newestTestedVersion(): string;
export function versionNote(version: string, newest: string): string | undefined;
