import type { Term } from '../api/types';
import { suggest } from '../box/suggestions';
import type { Option } from '../parts/choose-box';
import { name } from '../words/texts';
import { matching } from './matching';

const MOST = 8;

/** What the words of every day mean comes first, as the box suggests it; the names of these terms are found without asking. */
export async function findNeeds(typed: string, signal: AbortSignal, terms: Iterable<Term>): Promise<Option[]> {
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
  return [...new Map([...meant, ...named].map((option) => [option.id, option])).values()].slice(0, MOST);
}
