import type { EditRecord, RoomState } from '../api-types';
import { valueOf } from '../values';

/** What is said of the room that a service has. */
export function roomOf({ facts }: EditRecord): RoomState | undefined {
  const value = valueOf(facts.find(({ field }) => field === 'availability')?.cells ?? [], 'availability');
  return value === 'open' || value === 'waiting-list' || value === 'full' ? value : undefined;
}
