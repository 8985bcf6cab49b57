import { geoArea, geoContains, type ExtendedFeature } from 'd3';
import { feature, merge } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import topology from 'world-atlas/countries-110m.json' with { type: 'json' };

type Place = Polygon | MultiPolygon;
const antarctica = '010';

/** The atlas assigns land to the state that controls it. Crimea is moved to Ukraine, following United Nations General Assembly resolution 68/262. */
const crimea = { atlasCountry: '643', country: '804', point: [34.2, 45.3] as [number, number] };

const arcsOf = (place: Place): number[][][] => (place.type === 'Polygon' ? [place.arcs] : place.arcs);

const polygonContains = (arcs: number[][], point: [number, number]) =>
  geoContains(feature(topology, { type: 'Polygon', arcs }), point);

/** Returns the countries by atlas number, with Crimea moved to Ukraine. */
function indexCountries(places: readonly Place[]): Map<string, Place> {
  const byNumber = new Map(
    places.flatMap((place) => (place.id === undefined ? [] : [[String(place.id), place]])),
  );
  const from = byNumber.get(crimea.atlasCountry);
  const to = byNumber.get(crimea.country);
  if (!from || !to) return byNumber;
  const moved = arcsOf(from).filter((arcs) => polygonContains(arcs, crimea.point));
  const remaining = arcsOf(from).filter((arcs) => !moved.includes(arcs));
  byNumber.set(crimea.atlasCountry, { ...from, type: 'MultiPolygon', arcs: remaining });
  byNumber.set(crimea.country, { ...to, type: 'MultiPolygon', arcs: [...arcsOf(to), ...moved] });
  return byNumber;
}

const geometries = topology.objects.countries.geometries.filter(({ id }) => id !== antarctica);
const countries = indexCountries(geometries);

/** All land except Antarctica, merged into one outline without borders. */
export const land = merge(topology, geometries);

const polygonsOf = (place: Place) => ({
  type: 'MultiPolygon' as const,
  coordinates: arcsOf(place).map(
    (arcs) => feature(topology, { type: 'Polygon', arcs } as Polygon).geometry.coordinates,
  ),
});

/** Returns the outline of a country by its atlas number; undefined if it is not in the atlas. */
export function countryOutline(number: string): ExtendedFeature | undefined {
  const place = countries.get(number);
  return place && { type: 'Feature', properties: {}, geometry: polygonsOf(place) };
}

/** Returns the largest polygon of a country, without islands and overseas territories; undefined if it is not in the atlas. */
export function countryMainland(number: string): ExtendedFeature | undefined {
  const place = countries.get(number);
  const parts = place
    ? arcsOf(place).map((arcs) => feature(topology, { type: 'Polygon', arcs } as Polygon))
    : [];
  return parts.sort((a, b) => geoArea(b) - geoArea(a))[0];
}
