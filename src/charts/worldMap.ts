import {
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoPath,
  type GeoProjection,
} from 'd3';
import { land, mainPartOf, outlineOf } from './atlas.ts';

/** One country as drawn: its outline, its box and the point its name hangs on, in units of the drawing. */
export interface Shape {
  /** The number of the country in the atlas. */
  number: string;
  path: string;
  /** The main part of the country: left, top, right, bottom. */
  box: [number, number, number, number];
  at: [x: number, y: number];
}

/** One drawing: the land as one outline, and the countries asked for on top of it. */
export interface MapPanel {
  width: number;
  height: number;
  land: string;
  shapes: Shape[];
}

/** The world, and where countries lie too close together the part of it drawn again, larger. */
export interface WorldMap {
  world: MapPanel;
  /** The larger drawing, with the frame of its part in the small one. */
  close?: MapPanel & { frame: string };
}

/** A path in whole units and relative steps, without the points within two units of the one before and the specks that remain. */
function thin(path: string | null): string {
  const rings = (path ?? '').split('M').slice(1);
  return rings.map((ring) => thinRing(ring.replace('Z', '').split('L').map(pointOf))).join('');
}

const pointOf = (text: string): [number, number] => {
  const [x = 0, y = 0] = text.split(',').map(Number);
  return [x, y];
};

function thinRing(points: readonly [number, number][]): string {
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
  const shapes = numbers.flatMap((number): Shape[] => {
    const outline = outlineOf(number);
    const main = mainPartOf(number);
    if (!outline || !main) return [];
    const path = thin(draw(outline));
    const [[left, top], [right, bottom]] = draw.bounds(main);
    const [x, y] = draw.centroid(main);
    return path === '' ? [] : [{ number, path, box: [left, top, right, bottom], at: [x, y] }];
  });
  return { width: size[0], height: size[1], land: thin(draw(land)), shapes };
}

/** How far a country of a crowd may be from the one in its middle, in radians on the globe. */
const crowdReach = Math.PI / 5;

/** Of some countries, the most that lie together around one of them. */
function crowdOf(numbers: readonly string[]): string[] {
  const places = numbers.flatMap((number) => {
    const part = mainPartOf(number);
    return part ? [{ number, at: geoCentroid(part) }] : [];
  });
  const around = ({ at }: (typeof places)[number]) =>
    places.filter((other) => geoDistance(at, other.at) <= crowdReach);
  const crowds = places.map(around).sort((a, b) => b.length - a.length);
  return crowds[0]?.map(({ number }) => number) ?? [];
}

const side = ({ box }: Shape) => Math.min(box[2] - box[0], box[3] - box[1]);

/** Draws countries of the atlas on the world, and those too small to tell apart a second time in a larger drawing. */
export function layoutWorldMap(numbers: readonly string[], width = 600): WorldMap | undefined {
  if (numbers.length === 0) return undefined;
  const projection = geoEqualEarth().fitWidth(width, land);
  const [[, top], [, bottom]] = geoPath(projection).bounds(land);
  const [x, y] = projection.translate();
  projection.translate([x, y - top + 2]);
  const height = Math.round(bottom - top) + 4;
  const world = drawPanel(projection, numbers, [width, height]);
  const small = crowdOf(world.shapes.filter((shape) => side(shape) < 24).map(({ number }) => number));
  const parts = small.flatMap((number) => mainPartOf(number) ?? []);
  if (parts.length < 2) return { world };
  const crowd = { type: 'FeatureCollection' as const, features: parts };
  const [[west], [east]] = geoBounds(crowd);
  // Countries all over the world have no part of it in common.
  if (east < west || east - west > 90) return { world };
  const [lon, lat] = geoCentroid(crowd);
  const near = geoAzimuthalEqualArea().rotate([-lon, -lat]);
  const edge = 16;
  near.fitWidth(width - 2 * edge, crowd);
  const [[left, upper], [, lower]] = geoPath(near).bounds(crowd);
  const [nearX, nearY] = near.translate();
  near.translate([nearX - left + edge, nearY - upper + edge]);
  const nearHeight = Math.round(lower - upper) + 2 * edge;
  near.clipExtent([
    [0, 0],
    [width, nearHeight],
  ]);
  const close = drawPanel(near, numbers, [width, nearHeight]);
  const frame = geoPath(projection).digits(0)({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: edgeOf(near, width, nearHeight) },
  });
  return { world, close: { ...close, frame: thin(frame), shapes: close.shapes.filter(inside) } };

  function inside({ number, at: [px, py] }: Shape): boolean {
    return small.includes(number) || (px > 0 && px < width && py > 0 && py < nearHeight);
  }
}

/** The edge of a drawing as places on the globe. */
function edgeOf(projection: GeoProjection, width: number, height: number): [number, number][] {
  const steps = Array.from({ length: 8 }, (_, index) => index / 8);
  const points: [number, number][] = [
    ...steps.map((part): [number, number] => [part * width, 0]),
    ...steps.map((part): [number, number] => [width, part * height]),
    ...steps.map((part): [number, number] => [width - part * width, height]),
    ...steps.map((part): [number, number] => [0, height - part * height]),
  ];
  return points.flatMap((point): [number, number][] => {
    const place = projection.invert?.(point);
    return place ? [place] : [];
  });
}
