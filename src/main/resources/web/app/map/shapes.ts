import { get } from '../api/get';
import type { TerritoryFeatures } from '../api/types';

/** Details below this many metres are dropped: a border may be nine metres away, so hardly any. */
const SIMPLIFY = 2;

const asked = new Map<string, Promise<TerritoryFeatures>>();

/** The territories of a level, asked for once a visit. */
export function shapesOf(level: string): Promise<TerritoryFeatures> {
  const known = asked.get(level);
  if (known) {
    return known;
  }
  const shapes = get<TerritoryFeatures>(`territories/${encodeURIComponent(level)}.geojson?simplify=${SIMPLIFY}`, new AbortController().signal);
  asked.set(level, shapes);
  shapes.catch(() => asked.delete(level));
  return shapes;
}
