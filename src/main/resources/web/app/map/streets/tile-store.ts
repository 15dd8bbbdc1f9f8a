import { get } from '../../api/get';
import type { StreetTile } from '../../api/types';
import type { Square } from './tile-grid';

const MOST_KEPT = 200;

/** Kept for the visit, the one used last at the end: whoever comes back to a view loads nothing. */
const kept = new Map<string, StreetTile | 'asked'>();
const watchers = new Set<() => void>();

/** Runs when a tile has come, until what is returned is called. */
export function watchTiles(arrived: () => void): () => void {
  watchers.add(arrived);
  return () => watchers.delete(arrived);
}

export function keyOf({ zoom, x, y }: Square): string {
  return `${zoom}/${x}/${y}`;
}

/** The streets of a square, if they are here already. */
export function knownTile(square: Square): StreetTile | undefined {
  const found = kept.get(keyOf(square));
  return found === 'asked' ? undefined : found;
}

/** The same, but asks for them if they are not. */
export function tileOf(square: Square): StreetTile | undefined {
  const key = keyOf(square);
  const found = kept.get(key) ?? 'asked';
  if (!kept.has(key)) {
    void load(square, key);
  }
  kept.delete(key);
  kept.set(key, found);
  return found === 'asked' ? undefined : found;
}

async function load(square: Square, key: string): Promise<void> {
  try {
    const tile = await get<StreetTile>(`streets/tiles/${key}`, new AbortController().signal);
    kept.set(key, tile);
    dropOldest();
    watchers.forEach((arrived) => arrived());
  } catch {
    // Without streets it is still a map of who is where. The next view asks again.
    kept.delete(key);
  }
}

function dropOldest(): void {
  for (const [oldest, tile] of kept) {
    if (kept.size <= MOST_KEPT) {
      return;
    }
    if (tile !== 'asked') {
      kept.delete(oldest);
    }
  }
}
