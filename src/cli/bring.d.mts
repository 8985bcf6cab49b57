export function mayBring(args: readonly string[], env: Record<string, string | undefined>): boolean;
export function needsInstall(folder: string, dev: boolean): boolean;
