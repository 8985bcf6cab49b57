import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import type { Problem } from '../problems.ts';

const places = atlas.objects.countries.geometries as { id?: string; properties: { name: string } }[];

/** Reports a country whose number the world atlas does not know, with the number of the country of that name. */
export function checkAtlas(
  file: string,
  { name, atlas: number }: { name: string; atlas?: string | undefined },
  problems: Problem[],
): void {
  if (number === undefined || places.some(({ id }) => id === number)) return;
  const same = places.find(({ id, properties }) => id && properties.name === name);
  problems.push({
    file,
    field: 'atlas',
    value: number,
    message: 'is not the number of any country in the world atlas (ISO 3166-1 numeric, three digits)',
    hint: same
      ? `${same.properties.name} is '${same.id}'.`
      : 'Leave it out for a union of states or a country too small for the map: the page then tells it in words.',
  });
}
