import { get } from '../api/get';
import type { AllTerritories, Taxonomy, Term, TerritorySummary } from '../api/types';
import { languageName, name } from '../words/texts';
import { say, sayOf } from '../words/words';
import type { Cell, Choice } from './api-types';
import { split } from './values';

/** What codes in cells are called. Empty until it is loaded: then codes are shown as they are. */
export interface Known {
  terms: ReadonlyMap<string, Term>;
  territories: readonly TerritorySummary[];
}

export const NOTHING_KNOWN: Known = { terms: new Map(), territories: [] };

let asked: Promise<Known> | undefined;

/** Needs and territories, asked for once a visit. */
export function known(): Promise<Known> {
  return (asked ??= load());
}

async function load(): Promise<Known> {
  const { signal } = new AbortController();
  try {
    const [{ terms }, { territories }] = await Promise.all([get<Taxonomy>('taxonomy', signal), get<AllTerritories>('territories', signal)]);
    return { terms: new Map(terms.map((term) => [term.id, term])), territories };
  } catch {
    asked = undefined;
    return NOTHING_KNOWN;
  }
}

/** The needs that a service may meet. */
export function categories({ terms }: Known): Term[] {
  return [...terms.values()].filter(({ kind }) => kind !== 'sector');
}

/** The territory that a part of an area names: `commune:21009`, or its name where no other has it. */
export function territoryOf(part: string, { territories }: Known): TerritorySummary | undefined {
  const found = territories.filter(({ level, code, name: named }) => part === `${level}:${code}` || part === named.fr || part === named.nl);
  return found.length === 1 ? found[0] : found.find(({ level }) => level === 'commune');
}

/** A value of a cell as people say it. */
export function told({ column, choices }: Pick<Cell, 'column' | 'choices'>, value: string, all: Known): string {
  return split(value).map((one) => toldOne(column, choices, one, all)).join(', ');
}

export function toldOne(column: string, choices: Choice[] | undefined, one: string, all: Known): string {
  const choice = choices?.find((other) => other.value === one);
  if (choice) {
    return choice.label;
  }
  switch (column) {
    case 'categories': {
      const term = all.terms.get(one);
      return term ? name(term.name) : one;
    }
    case 'areas': {
      const territory = territoryOf(one, all);
      return territory ? territoryName(territory) : one === '?' ? say('territory.unknown-part') : one;
    }
    case 'languages':
      return languageName(one, one);
    case 'modes':
      return sayOf('mode', one) ?? one;
    default:
      return one;
  }
}

/** Communes and quartiers may have the same name. */
export function territoryName(territory: TerritorySummary): string {
  const called = name(territory.name);
  return territory.level === 'quartier' || territory.level === 'section' ? say('territory.of-level', { name: called, level: sayOf('level', territory.level) ?? territory.level }) : called;
}
