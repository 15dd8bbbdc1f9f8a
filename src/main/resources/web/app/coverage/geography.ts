import type { TerritoryFeature } from '../api/types';
import { shapesOf } from '../map/shapes';
import { boundariesTold } from '../map/sources';

/** Outlines in a plane, as large as `WIDTH`; north is up. */
export interface Geography {
  height: number;
  shapes: Outline[];
  /** Who publishes the outlines. */
  source: string;
}

export interface Outline {
  code: string;
  path: string;
  /** The middle of its largest part, for a label. */
  x: number;
  y: number;
}

export const WIDTH = 1000;
const MARGIN = 8;
/** Where a degree of longitude is so much shorter than one of latitude. */
const MIDDLE = 50.84;
/** Details below this many metres are not seen at this size. */
const SIMPLIFY = 30;

type Point = [number, number];

/** The outlines of some levels in one plane, the first of which says how large it is. */
export async function geographyOf(levels: readonly string[]): Promise<Map<string, Geography>> {
  const all = await Promise.all(levels.map(async (level) => [level, await shapesOf(level, SIMPLIFY)] as const));
  const place = placing(all[0][1].features);
  return new Map(all.map(([level, { features, source }]) => [level, { height: place.height, source: boundariesTold(source), shapes: features.map((feature) => outline(feature, place.of)) }]));
}

function placing(features: readonly TerritoryFeature[]) {
  const shrink = Math.cos((MIDDLE * Math.PI) / 180);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of features.flatMap(({ geometry }) => geometry.coordinates.flat(2))) {
    [west, south, east, north] = [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
  }
  const scale = (WIDTH - 2 * MARGIN) / ((east - west) * shrink);
  return {
    height: Math.ceil((north - south) * scale + 2 * MARGIN),
    of: ([lon, lat]: number[]): Point => [MARGIN + (lon - west) * shrink * scale, MARGIN + (north - lat) * scale],
  };
}

function outline({ properties, geometry }: TerritoryFeature, of: (position: number[]) => Point): Outline {
  const parts = geometry.coordinates.map((rings) => rings.map((ring) => ring.map(of)));
  const path = parts.flat().map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`).join('');
  const [x, y] = middle(parts.map(([outer]) => outer).reduce((one, other) => (Math.abs(area(other)) > Math.abs(area(one)) ? other : one)));
  return { code: properties.code, path, x, y };
}

function area(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function middle(ring: readonly Point[]): Point {
  const whole = area(ring) * 6;
  if (whole === 0) {
    return ring[0];
  }
  const [x, y] = ring.reduce<Point>(
    (sum, [x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length];
      const cross = x1 * y2 - x2 * y1;
      return [sum[0] + (x1 + x2) * cross, sum[1] + (y1 + y2) * cross];
    },
    [0, 0],
  );
  return [x / whole, y / whole];
}
