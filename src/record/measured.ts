export type { Benchmark } from './schema/measured.ts';
