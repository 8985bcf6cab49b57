import { spawnSync } from 'node:child_process';

/** A key by its name in the DOM. */
export type KeyName = 'Enter' | 'Escape' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

/** A browser of some make with one page open: as much of it as the tests of engines need. What is asked of a frame is asked by the selector of its element, whatever site it shows. */
export interface Engine {
  version: string;
  open: (address: string) => Promise<void>;
  /** The value of an expression in the page or in a frame; a promise is waited for. */
  value: <T>(expression: string, frame?: string) => Promise<T>;
  click: (selector: string, frame?: string) => Promise<void>;
  press: (key: KeyName) => Promise<void>;
  type: (text: string) => Promise<void>;
  close: () => Promise<void>;
}

/** How to find and start an engine. */
export interface EngineKind {
  name: string;
  /** The programs it needs on the machine. */
  needs: readonly string[];
  start: () => Promise<Engine>;
}

/** The programs an engine needs that are not on this machine. */
export const missing = ({ needs }: EngineKind): string[] =>
  needs.filter((program) => spawnSync('which', [program]).status !== 0);

/** Waits until an expression holds in the page or a frame, at most ten seconds; fails with the expression. */
export async function until(engine: Engine, expression: string, frame?: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await engine.value<boolean>(`Boolean(${expression})`, frame))) {
    if (Date.now() > end) throw new Error(`Not so after ten seconds: ${expression}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
