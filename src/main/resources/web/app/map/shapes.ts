import { get } from '../api/get';
import type { Bilingual } from '../api/types';

export interface Shape {
  type: 'Feature';
  id: string;
  properties: { level: string; code: string; name: Bilingual };
  geometry: { type: 'MultiPolygon'; coordinates: number[][][][] };
}

interface Shapes {
  /** Who publishes the boundaries, and on which terms. */
  source: string;
  features: Shape[];
}

/** Details below this many metres are dropped: a border may be nine metres away, so hardly any. */
const SIMPLIFY = 2;

const asked = new Map<string, Promise<Shapes>>();

/** The territories of a level, asked for once a visit. */
export function shapesOf(level: string): Promise<Shapes> {
  const known = asked.get(level);
  if (known) {
    return known;
  }
  const shapes = get<Shapes>(`territories/${encodeURIComponent(level)}.geojson?simplify=${SIMPLIFY}`, new AbortController().signal);
  asked.set(level, shapes);
  shapes.catch(() => asked.delete(level));
  return shapes;
}
