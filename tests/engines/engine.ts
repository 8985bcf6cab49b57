import { spawnSync } from 'node:child_process';

/** A key by its name in the DOM. */
export type KeyName = 'Enter' | 'Escape' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

/** The part of a browser with one open page that the engine tests use. A frame is given by the selector of its element, whatever site it shows. */
export interface Engine {
  version: string;
  open: (address: string) => Promise<void>;
  /** Evaluates an expression in the page or a frame, and awaits promises. */
  value: <T>(expression: string, frame?: string) => Promise<T>;
  click: (selector: string, frame?: string) => Promise<void>;
  press: (key: KeyName) => Promise<void>;
  type: (text: string) => Promise<void>;
  close: () => Promise<void>;
}

/** How to find and start an engine. */
export interface EngineKind {
  name: string;
  /** The programs that must be installed. */
  needs: readonly string[];
  start: () => Promise<Engine>;
}

/** Returns the programs an engine needs that are not installed. */
export const missingPrograms = ({ needs }: EngineKind): string[] =>
  needs.filter((program) => spawnSync('which', [program]).status !== 0);

/** Waits at most ten seconds until an expression is true in the page or a frame; throws with the expression. */
export async function waitUntil(engine: Engine, expression: string, frame?: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await engine.value<boolean>(`Boolean(${expression})`, frame))) {
    if (Date.now() > end) throw new Error(`Not so after ten seconds: ${expression}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
