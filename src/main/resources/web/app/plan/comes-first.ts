import type { Door, Plan } from '../api/types';
import type { Wishes } from '../route/wishes';
import { say } from '../words/words';

/** Said of the door whose service has to come before the others. */
export function comesFirst({ needs }: Plan, door: Door, { first }: Wishes): string | undefined {
  const need = needs.find(({ terms }) => terms.includes(first));
  return need && door.needs.some(({ id }) => id === need.id) ? say('hospital.comes-first', { need: need.name }) : undefined;
}
