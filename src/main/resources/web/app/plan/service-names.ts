import type { Found } from '../api/types';
import { say } from '../words/words';

const known = new Map<string, string>();

/** What services are called that were shown once: one that was put aside may not be in the plan any more. */
export function serviceNames(shown: Found[]): (id: string) => string {
  shown.forEach((hit) => known.set(hit.id, hit.service.name.text));
  return (id) => known.get(id) ?? say('list.unnamed');
}
