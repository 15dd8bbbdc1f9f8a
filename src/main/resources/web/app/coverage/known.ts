import { get } from '../api/get';
import { post } from '../api/post';
import type { AllTerritories, Answer, Taxonomy, Term } from '../api/types';

/** What there is to choose from. */
export interface Known {
  terms: Map<string, Term>;
  levels: string[];
  languages: Choice[];
}

export interface Choice {
  value: string;
  label: string;
}

/** From the widest to the finest. */
const ORDER = ['region', 'bassin', 'commune', 'section', 'quartier-social-sante', 'quartier'];

/** What cannot be had is left out: the figures are there without it. */
export async function loadKnown(signal: AbortSignal): Promise<Known> {
  const [terms, levels, languages] = await Promise.all([
    get<Taxonomy>('taxonomy', signal).then(({ terms }) => terms, none),
    get<AllTerritories>('territories?level=region', signal).then(({ levels }) => levels.filter(({ count }) => count > 0).map(({ level }) => level), none),
    post<Answer>('services/search', { q: '', size: 1 }, signal).then(({ facets }) => facets.language ?? [], none),
  ]);
  return {
    terms: new Map(terms.map((term) => [term.id, term])),
    levels: [...levels].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other)),
    languages: languages.map(({ value, name }) => ({ value, label: name ?? value })),
  };
}

function none(): [] {
  return [];
}
