import { suggest } from '../box/suggestions';
import type { Term } from '../api/types';
import { matching } from '../browse/matching';
import type { Option } from '../parts/choose-box';
import { name } from '../words/texts';

const MOST = 8;

/** The needs that somebody may mean: by the words of every day, as the box suggests them, then by the names of sectors and categories. */
export async function findNeeds(typed: string, signal: AbortSignal, terms: readonly Term[]): Promise<Option[]> {
  const named = matching([...terms], typed).map(({ term, above }) => ({ id: term.id, label: name(term.name), detail: above.join(' › ') }));
  const meant = await suggest(typed, signal).then(
    ({ needs }) => needs.map((need) => ({ id: need.id, label: name(need.name), detail: '' })),
    (failure) => {
      if (signal.aborted) {
        throw failure;
      }
      return [];
    },
  );
  return [...new Map([...named, ...meant].map((option) => [option.id, option])).values()].sort((one, other) => rank(one, meant) - rank(other, meant)).slice(0, MOST);
}

function rank({ id }: Option, meant: readonly Option[]): number {
  const place = meant.findIndex((option) => option.id === id);
  return place < 0 ? meant.length : place;
}

export function termName(id: string, terms: ReadonlyMap<string, Term>): string {
  const term = terms.get(id);
  return term ? name(term.name) : id;
}
