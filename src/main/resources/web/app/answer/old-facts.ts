import { html, nothing } from 'lit';
import type { Answer } from '../api/types';
import { say } from '../words/words';

/** Where all that is shown is old, that is said once and clearly, above. */
export function oldFacts(answer: Answer) {
  const hits = answer.needs ? answer.needs.flatMap((need) => need.hits) : answer.hits;
  const years = hits.map((hit) => hit.why.find((reason) => reason.code === 'OLD_FACTS')?.params.year);
  const allOld = years.length > 0 && years.every((year) => year !== undefined);
  return allOld ? html`<p class="warning">${say('old', { year: String(Math.max(...years.map(Number))) })}</p>` : nothing;
}
