import { html, nothing } from 'lit';
import type { Answer, Hit } from '../api/types';
import { say } from '../words/words';

/** Where all that is shown is old, that is said once and clearly, above. */
export function oldFacts(answer: Answer) {
  const hits = answer.needs ? answer.needs.flatMap((need) => need.hits) : answer.hits;
  return hits.length > 0 && hits.every(isOld)
    ? html`<p class="warning">${say('old', { year: String(Math.max(...hits.map(yearOf).map(Number))) })}</p>`
    : nothing;
}

export function isOld(hit: Hit): boolean {
  return yearOf(hit) !== undefined;
}

function yearOf({ why }: Hit): unknown {
  return why.find((reason) => reason.code === 'OLD_FACTS')?.params.year;
}
