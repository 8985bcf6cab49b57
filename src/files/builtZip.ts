import { archive } from '../record/archive.ts';
import { contentFolder } from '../record/load/folder.ts';
import { loadLicense } from '../record/load/license.ts';
import { recordZip } from './recordZip.ts';

let built: Uint8Array<ArrayBuffer> | undefined;

/** Returns the archive of the record this site is built from; it is made once. */
export const builtZip = (): Uint8Array<ArrayBuffer> =>
  (built ??= recordZip(archive, loadLicense(contentFolder())));
