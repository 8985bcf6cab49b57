export function isBuilt(folder: string, env?: Record<string, string | undefined>): boolean;
export function noteBuild(folder: string, builtAt: number, env?: Record<string, string | undefined>): void;
