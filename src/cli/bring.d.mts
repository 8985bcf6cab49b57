export function needsInstall(folder: string): boolean;
