import { post } from '../app/api/post';
import type { Answer } from '../app/api/types';
import { suggest } from '../app/box/suggestions';
import { holds, wordsOf } from '../app/browse/matching';
import { areaInShort } from '../app/facts/area';
import { name } from '../app/words/texts';
import type { Option } from '../app/parts/choose-box';
import type { Known } from '../app/editing/known';

const MOST = 8;
const REGION = 'region:04000';
/** Stands for an address as it is typed. */
export const TYPED = 'typed';

/** A service that was found, with what it covers now. */
export interface FoundService extends Option {
  territory: string[];
}

/** By the name of the service or of its organisation first, then by what is searched. */
export async function findServices(typed: string, signal: AbortSignal): Promise<FoundService[]> {
  const { hits } = await post<Answer>('services/search', { q: typed, territory: REGION, size: 20 }, signal);
  const wanted = wordsOf(typed);
  const found = hits.map((hit) => ({
    id: hit.service.id,
    label: hit.service.name.text,
    detail: [hit.organization.name.text, areaInShort(hit)].filter((part) => part !== hit.service.name.text).join(' · '),
    territory: (hit.area?.territories ?? []).map(({ level, code }) => `${level}:${code}`),
    named: holds(`${hit.service.name.text} ${hit.organization.name.text}`, wanted),
  }));
  const once = [...new Map(found.map((service) => [service.id, service])).values()];
  return once.sort((one, other) => Number(other.named) - Number(one.named)).slice(0, MOST);
}

export function findTerritories(typed: string, known: Known): Option[] {
  const wanted = wordsOf(typed);
  return known.territories
    .filter(({ name: { fr, nl } }) => holds(`${fr ?? ''} ${nl ?? ''}`, wanted))
    .slice(0, MOST)
    .map(({ level, code, name: named }) => ({ id: `${level}:${code}`, label: name(named), detail: level }));
}

export async function findPlaces(typed: string, signal: AbortSignal): Promise<Option[]> {
  const { places } = await suggest(typed, signal);
  const found = places.map((place) => ({ id: place.id, label: name(place.label) }));
  // A number that no suggestion has is not left out in silence: the interface reads the address as it is typed.
  const numbers = typed.match(/\d+/g) ?? [];
  return found.some(({ label }) => numbers.every((number) => label.includes(number))) ? found : [{ id: TYPED, label: typed }, ...found];
}
