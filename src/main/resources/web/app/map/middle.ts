import type { TerritoryFeature } from '../api/types';
import type { Position } from './drawn';

/** Names run from left to right: room to the sides counts half, as east and west do at our latitude. */
const LYING = 0.63 / 2;
const STEPS = 16;

const known = new WeakMap<TerritoryFeature, Position>();

/** Where in its largest part a territory has most room for its name. The centre of a bent one lies outside of it. */
export function middle(shape: TerritoryFeature): Position {
  const found = known.get(shape) ?? roomiest(largest(shape));
  known.set(shape, found);
  return found;
}

function largest(shape: TerritoryFeature): number[][] {
  return shape.geometry.coordinates.map(([outer]) => outer).reduce((best, ring) => (area(ring) > area(best) ? ring : best));
}

function area(ring: number[][]): number {
  return Math.abs(ring.slice(1).reduce((sum, [x, y], index) => sum + ring[index][0] * y - x * ring[index][1], 0));
}

function roomiest(ring: number[][]): Position {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - bottom];
  let best = { lat: bottom + height / 2, lon: left + width / 2 };
  let most = 0;
  for (let column = 0.5; column < STEPS; column++) {
    for (let row = 0.5; row < STEPS; row++) {
      const lon = left + (width * column) / STEPS;
      const lat = bottom + (height * row) / STEPS;
      const room = within(ring, lon, lat) ? toEdge(ring, lon, lat) : 0;
      if (room > most) {
        most = room;
        best = { lat, lon };
      }
    }
  }
  return best;
}

function within(ring: number[][], x: number, y: number): boolean {
  let inside = false;
  for (let at = 1; at < ring.length; at++) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1], ring[at]];
    if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) {
      inside = !inside;
    }
  }
  return inside;
}

function toEdge(ring: number[][], x: number, y: number): number {
  let least = Infinity;
  for (let at = 1; at < ring.length; at++) {
    const [dx, dy] = [(ring[at][0] - ring[at - 1][0]) * LYING, ring[at][1] - ring[at - 1][1]];
    const [px, py] = [(x - ring[at - 1][0]) * LYING, y - ring[at - 1][1]];
    const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(px - along * dx, py - along * dy));
  }
  return least;
}
