import { iso31661 } from 'iso-3166';
import type { Problem } from '../problems.ts';
import type { Records } from '../records.ts';

const byAlpha3 = new Map(iso31661.map((entry) => [entry.alpha3, entry]));

/** The codes that ISO 3166-1 leaves to its users, such as XKX. */
const userAssigned = /^(?:AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z])$/;

/** The two codes of a country in ISO 3166-1; `alpha2` is missing for a code the standard leaves to its users, both for a union of states. */
export function isoCodes({ kind, code }: { kind: 'country' | 'union'; code: string }): {
  alpha2?: string;
  alpha3?: string;
} {
  if (kind === 'union') return {};
  const alpha2 = byAlpha3.get(code)?.alpha2;
  return { ...(alpha2 === undefined ? {} : { alpha2 }), alpha3: code };
}

/** Reports countries with a code that is not in ISO 3166-1 alpha-3, or with the atlas number of another code. */
export function checkCountryCodes(countries: Records['countries'], problems: Problem[]): void {
  for (const { file, kind, code, atlas } of countries) {
    if (kind === 'union') continue;
    const entry = byAlpha3.get(code);
    if (!entry && !userAssigned.test(code))
      problems.push({
        file,
        field: 'code',
        value: code,
        message: 'is not a code of a country in ISO 3166-1 alpha-3, such as CHE',
        hint: 'A union of states says kind: union.',
      });
    if (entry && atlas !== undefined && atlas !== entry.numeric)
      problems.push({
        file,
        field: 'atlas',
        value: atlas,
        message: `is not the number of ${code}, which is ${entry.numeric} in ISO 3166-1`,
      });
  }
}
