import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import type { Problem } from '../problems.ts';

const atlasCountries = atlas.objects.countries.geometries;

/** Reports a country whose number is not in the world atlas, and suggests the number of the country of the same name. */
export function checkAtlas(
  file: string,
  { name, atlas: number }: { name: string; atlas?: string | undefined },
  problems: Problem[],
): void {
  if (number === undefined || atlasCountries.some(({ id }) => id === number)) return;
  const namesake = atlasCountries.find(({ id, properties }) => id && properties.name === name);
  problems.push({
    file,
    field: 'atlas',
    value: number,
    message: 'is not the number of any country in the world atlas (ISO 3166-1 numeric, three digits)',
    hint: namesake
      ? `${namesake.properties.name} is '${namesake.id}'.`
      : 'Leave it out for a union of states or a country too small for the map: the page then tells it in words.',
  });
}
