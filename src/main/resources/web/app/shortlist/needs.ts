import type { Answer, Hit, Term } from '../api/types';
import type { Shortlist } from '../route/fragment';
import type { Remarks } from '../route/remarks';
import { name } from '../words/texts';
import type { Kept } from './kept';

/** The remarks with the need for which each service was found that is new on the list: the answer says it. */
export function withNeeds(remarks: Remarks, list: Shortlist, answer: Answer | undefined): Remarks {
  const hits = [...(answer?.hits ?? []), ...(answer?.needs ?? []).flatMap((need) => need.hits)];
  const found = list
    .filter((id) => !remarks.needs.has(id))
    .flatMap((id): [string, string][] => {
      const need = metNeed(hits.find((hit) => hit.id === id));
      return need ? [[id, need]] : [];
    });
  return { ...remarks, needs: new Map([...remarks.needs, ...found]) };
}

function metNeed(hit: Hit | undefined): string | undefined {
  const id: unknown = hit?.why.find((reason) => reason.code === 'MEETS_NEED')?.params.id;
  return typeof id === 'string' ? id : undefined;
}

/** What a need is called: as the service has it, else as the taxonomy does. */
export function needName(id: string | undefined, kept: Kept, terms: Map<string, Term>): string | undefined {
  const category = kept.categories.find((one) => one.code === id);
  const term = id === undefined ? undefined : terms.get(id);
  return category?.name ?? (term && name(term.name));
}
