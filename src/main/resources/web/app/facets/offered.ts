import type { Answer, FacetValue } from '../api/types';
import { FACETS } from '../question/question';

/** The values to choose from. Of several needs: those of any of them, for the filters that apply to all. */
export function offered(answer: Answer): Record<string, FacetValue[]> {
  const { needs } = answer;
  if (!needs) {
    return answer.facets;
  }
  return Object.fromEntries(FACETS.map((facet) => [facet, sums(needs.flatMap((need) => need.facets?.[facet] ?? []))]));
}

/** Counted as they stand on the screen: who meets two needs stands there twice. */
function sums(values: FacetValue[]): FacetValue[] {
  const all = new Map<string, FacetValue>();
  for (const value of values) {
    all.set(value.value, { ...value, count: value.count + (all.get(value.value)?.count ?? 0) });
  }
  return [...all.values()].sort((one, other) => other.count - one.count);
}
