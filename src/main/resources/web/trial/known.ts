import { get } from '../app/api/get';
import type { AllTerritories, Taxonomy, Term, TerritorySummary } from '../app/api/types';
import { name } from '../app/words/texts';
import { sayCode } from './words/words';

/** What codes are called. Empty until it is loaded: then codes are shown as they are. */
export interface Known {
  terms: ReadonlyMap<string, Term>;
  territories: readonly TerritorySummary[];
}

export const NOTHING_KNOWN: Known = { terms: new Map(), territories: [] };

/** Needs and territories; nothing where they cannot be had. */
export async function loadKnown(signal: AbortSignal): Promise<Known> {
  try {
    const [{ terms }, { territories }] = await Promise.all([get<Taxonomy>('taxonomy', signal), get<AllTerritories>('territories', signal)]);
    return { terms: new Map(terms.map((term) => [term.id, term])), territories };
  } catch {
    return NOTHING_KNOWN;
  }
}

export function termName(id: string, { terms }: Known): string {
  const term = terms.get(id);
  return term ? name(term.name) : id;
}

/** With its level, as several levels have territories of one name. */
export function territoryName(key: string, { territories }: Known): string {
  const found = territories.find(({ level, code }) => `${level}:${code}` === key);
  return found ? (found.level === 'region' || found.level === 'bassin' ? name(found.name) : `${name(found.name)} (${sayCode('trial-level', found.level)})`) : key;
}
