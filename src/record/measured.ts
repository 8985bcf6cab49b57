export type { Measured } from './schema/measured.ts';
