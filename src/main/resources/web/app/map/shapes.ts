import { get } from '../api/get';
import type { TerritoryFeatures } from '../api/types';

/** Details below this many metres are dropped: a border may be nine metres away, so hardly any. */
const SIMPLIFY = 2;

const asked = new Map<string, Promise<TerritoryFeatures>>();

/** The territories of a level, asked for once a visit; `simplify` in metres, more where they are drawn small. */
export function shapesOf(level: string, simplify = SIMPLIFY): Promise<TerritoryFeatures> {
  const key = `${level} ${simplify}`;
  const known = asked.get(key);
  if (known) {
    return known;
  }
  const shapes = get<TerritoryFeatures>(`territories/${encodeURIComponent(level)}.geojson?simplify=${simplify}`, new AbortController().signal);
  asked.set(key, shapes);
  shapes.catch(() => asked.delete(key));
  return shapes;
}
