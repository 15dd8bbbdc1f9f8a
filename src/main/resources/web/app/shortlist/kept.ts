import { Refused } from '../api/answered';
import { get } from '../api/get';
import type { Listed, OneService } from '../api/types';
import type { Shortlist } from '../route/fragment';

/** What is known of a service on the list, whatever was asked. */
export type Kept = Listed;

/** `gone` where the directory does not know it any more, `failed` where it could not be asked. */
export type Entry = Kept | 'gone' | 'failed';

const AT_ONCE = 4;
const UNKNOWN = new Set([404, 410]);

/**
 * Each by itself, so that one that is gone takes no other with it; a few at a time, as others ask too.
 *
 * @throws what went wrong, where nothing could be loaded at all
 */
export async function load(ids: Shortlist, signal: AbortSignal): Promise<[string, Entry][]> {
  const waiting = [...ids];
  const loaded = new Map<string, Entry>();
  let wrong: unknown;
  const work = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      try {
        loaded.set(id, await one(id, signal));
      } catch (failure) {
        loaded.set(id, 'failed');
        wrong = failure;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, ids.length) }, work));
  if (wrong && [...loaded.values()].every((entry) => entry === 'failed')) {
    throw wrong;
  }
  return [...loaded];
}

async function one(id: string, signal: AbortSignal): Promise<Entry> {
  try {
    const { atLocations } = await get<OneService>(`services/${id}`, signal);
    return atLocations.find((at) => at.id === id) ?? atLocations[0] ?? 'gone';
  } catch (failure) {
    if (failure instanceof Refused && UNKNOWN.has(failure.status)) {
      return 'gone';
    }
    throw failure;
  }
}
