import { html, nothing } from 'lit';
import type { Found } from '../api/types';
import { say } from '../words/words';
import type { Shown } from './told';

/** Where all that is shown is old, that is said once and clearly, above. */
export function oldFacts(answer: Pick<Shown, 'hits' | 'needs'>) {
  const hits = answer.needs ? answer.needs.flatMap((need) => need.hits) : answer.hits;
  return hits.length > 0 && hits.every(isOld)
    ? html`<p class="warning">${say('old', { year: String(Math.max(...hits.map(yearOf).map(Number))) })}</p>`
    : nothing;
}

export function isOld(hit: Found): boolean {
  return yearOf(hit) !== undefined;
}

function yearOf({ why }: Found): unknown {
  return why.find((reason) => reason.code === 'OLD_FACTS')?.params.year;
}
