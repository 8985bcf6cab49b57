import {
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoPath,
  type GeoProjection,
} from 'd3';
import { land, countryMainland, countryOutline } from './atlas.ts';

/** One country on the map: its outline, bounding box and label position, in units of the drawing. */
export interface CountryShape {
  /** The atlas number of the country. */
  number: string;
  path: string;
  /** The bounding box of the country's largest polygon: left, top, right, bottom. */
  box: [number, number, number, number];
  at: [x: number, y: number];
}

/** One drawing: the outline of all land, with the requested countries on top. */
export interface MapPanel {
  width: number;
  height: number;
  land: string;
  shapes: CountryShape[];
}

/** A world map, with an enlarged detail if countries are too small and close together to tell apart. */
export interface WorldMap {
  world: MapPanel;
  /** The enlarged drawing, and the path of its frame on the world map. */
  close?: MapPanel & { frame: string };
}

/** Simplifies a path: relative steps in whole units, without points closer than two units to the previous one and without rings of fewer than three points. */
function simplifyPath(path: string | null): string {
  const rings = (path ?? '').split('M').slice(1);
  return rings.map((ring) => simplifyRing(ring.replace('Z', '').split('L').map(pointOf))).join('');
}

const pointOf = (text: string): [number, number] => {
  const [x = 0, y = 0] = text.split(',').map(Number);
  return [x, y];
};

function simplifyRing(points: readonly [number, number][]): string {
  const [first] = points;
  if (!first) return '';
  let last = first;
  const steps: string[] = [];
  for (const point of points.slice(1)) {
    const [x, y] = [point[0] - last[0], point[1] - last[1]];
    if (Math.hypot(x, y) < 2) continue;
    steps.push(`${x}${y < 0 ? '' : ' '}${y}`);
    last = point;
  }
  return steps.length < 2 ? '' : `M${first.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

function drawPanel(projection: GeoProjection, numbers: readonly string[], size: [number, number]): MapPanel {
  const draw = geoPath(projection).digits(0);
  const shapes = numbers.flatMap((number): CountryShape[] => {
    const outline = countryOutline(number);
    const main = countryMainland(number);
    if (!outline || !main) return [];
    const path = simplifyPath(draw(outline));
    const [[left, top], [right, bottom]] = draw.bounds(main);
    const [x, y] = draw.centroid(main);
    return path === '' ? [] : [{ number, path, box: [left, top, right, bottom], at: [x, y] }];
  });
  return { width: size[0], height: size[1], land: simplifyPath(draw(land)), shapes };
}

/** The maximum distance of a country from the center of its cluster, in radians on the globe. */
const clusterReachRadians = Math.PI / 5;

/** Returns the largest cluster of countries around one of them. */
function largestCluster(numbers: readonly string[]): string[] {
  const centers = numbers.flatMap((number) => {
    const mainland = countryMainland(number);
    return mainland ? [{ number, at: geoCentroid(mainland) }] : [];
  });
  const clusterAround = ({ at }: (typeof centers)[number]) =>
    centers.filter((other) => geoDistance(at, other.at) <= clusterReachRadians);
  const clusters = centers.map(clusterAround).sort((a, b) => b.length - a.length);
  return clusters[0]?.map(({ number }) => number) ?? [];
}

const shorterSide = ({ box }: CountryShape) => Math.min(box[2] - box[0], box[3] - box[1]);

/** Draws countries on a world map, and again in an enlarged detail if several are too small to tell apart; undefined without countries. */
export function layoutWorldMap(numbers: readonly string[], width = 600): WorldMap | undefined {
  if (numbers.length === 0) return undefined;
  const projection = geoEqualEarth().fitWidth(width, land);
  const [[, top], [, bottom]] = geoPath(projection).bounds(land);
  const [x, y] = projection.translate();
  projection.translate([x, y - top + 2]);
  const height = Math.round(bottom - top) + 4;
  const world = drawPanel(projection, numbers, [width, height]);
  const small = largestCluster(
    world.shapes.filter((shape) => shorterSide(shape) < 24).map(({ number }) => number),
  );
  const parts = small.flatMap((number) => countryMainland(number) ?? []);
  if (parts.length < 2) return { world };
  const cluster = { type: 'FeatureCollection' as const, features: parts };
  const [[west], [east]] = geoBounds(cluster);
  // Countries spread over the whole world do not fit in one detail.
  if (east < west || east - west > 90) return { world };
  const [lon, lat] = geoCentroid(cluster);
  const closeProjection = geoAzimuthalEqualArea().rotate([-lon, -lat]);
  const paddingPx = 16;
  closeProjection.fitWidth(width - 2 * paddingPx, cluster);
  const [[left, upper], [, lower]] = geoPath(closeProjection).bounds(cluster);
  const [closeX, closeY] = closeProjection.translate();
  closeProjection.translate([closeX - left + paddingPx, closeY - upper + paddingPx]);
  const closeHeight = Math.round(lower - upper) + 2 * paddingPx;
  closeProjection.clipExtent([
    [0, 0],
    [width, closeHeight],
  ]);
  const close = drawPanel(closeProjection, numbers, [width, closeHeight]);
  const frame = geoPath(projection).digits(0)({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: outlineOnGlobe(closeProjection, width, closeHeight) },
  });
  return { world, close: { ...close, frame: simplifyPath(frame), shapes: close.shapes.filter(isVisible) } };

  function isVisible({ number, at: [px, py] }: CountryShape): boolean {
    return small.includes(number) || (px > 0 && px < width && py > 0 && py < closeHeight);
  }
}

/** Returns the edge of a drawing as coordinates on the globe. */
function outlineOnGlobe(projection: GeoProjection, width: number, height: number): [number, number][] {
  const fractions = Array.from({ length: 8 }, (_, index) => index / 8);
  const points: [number, number][] = [
    ...fractions.map((fraction): [number, number] => [fraction * width, 0]),
    ...fractions.map((fraction): [number, number] => [width, fraction * height]),
    ...fractions.map((fraction): [number, number] => [width - fraction * width, height]),
    ...fractions.map((fraction): [number, number] => [0, height - fraction * height]),
  ];
  return points.flatMap((point): [number, number][] => {
    const coordinates = projection.invert?.(point);
    return coordinates ? [coordinates] : [];
  });
}
