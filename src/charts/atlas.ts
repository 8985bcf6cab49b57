import { geoArea, geoContains, type ExtendedFeature } from 'd3';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };

type Place = Polygon | MultiPolygon;
const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
const antarctica = '010';

/** The atlas draws land with the state that holds it; this part is drawn with the state it belongs to by resolution 68/262 of the United Nations General Assembly. */
const crimea = { held: '643', belongs: '804', inside: [34.2, 45.3] as [number, number] };

const arcsOf = (place: Place): number[][][] => (place.type === 'Polygon' ? [place.arcs] : place.arcs);

const partHolds = (arcs: number[][], point: [number, number]) =>
  geoContains(feature(topology, { type: 'Polygon', arcs }), point);

function corrected(places: readonly Place[]): Map<string, Place> {
  const found = new Map(
    places.flatMap((place) => (place.id === undefined ? [] : [[String(place.id), place]])),
  );
  const [from, to] = [found.get(crimea.held), found.get(crimea.belongs)];
  if (!from || !to) return found;
  const moved = arcsOf(from).filter((arcs) => partHolds(arcs, crimea.inside));
  const kept = arcsOf(from).filter((arcs) => !moved.includes(arcs));
  found.set(crimea.held, { ...from, type: 'MultiPolygon', arcs: kept });
  found.set(crimea.belongs, { ...to, type: 'MultiPolygon', arcs: [...arcsOf(to), ...moved] });
  return found;
}

const drawn = (topology.objects.countries.geometries as Place[]).filter(({ id }) => id !== antarctica);
const countries = corrected(drawn);

/** All land but Antarctica, as one outline without borders. */
export const land = merge(topology, drawn);

const polygonsOf = (place: Place) => ({
  type: 'MultiPolygon' as const,
  coordinates: arcsOf(place).map(
    (arcs) => feature(topology, { type: 'Polygon', arcs } as Polygon).geometry.coordinates,
  ),
});

/** The outline of a country by its number in the atlas; undefined if the atlas does not know it. */
export function outlineOf(number: string): ExtendedFeature | undefined {
  const place = countries.get(number);
  return place && { type: 'Feature', properties: {}, geometry: polygonsOf(place) };
}

/** The largest part of a country, without its islands and far territories. */
export function mainPartOf(number: string): ExtendedFeature | undefined {
  const place = countries.get(number);
  const parts = place
    ? arcsOf(place).map((arcs) => feature(topology, { type: 'Polygon', arcs } as Polygon))
    : [];
  return parts.sort((a, b) => geoArea(b) - geoArea(a))[0];
}
