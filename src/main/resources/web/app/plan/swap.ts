import type { Door } from '../api/types';
import type { Wishes } from '../route/wishes';

/** The wishes of whoever puts a service in the place of another, for all the needs that it meets. */
export function swapped(wishes: Wishes, chosen: Door, instead?: Door): Partial<Wishes> {
  return {
    swaps: new Map([...wishes.swaps, ...chosen.needs.map(({ id }): [string, string] => [id, chosen.id])]),
    prefer: wishes.prefer.filter((id) => id !== instead?.id),
  };
}
