import { html } from 'lit';
import { month } from '../words/texts';
import { say } from '../words/words';
import { isOld, oldFacts } from './old-facts';
import { sharedAge, shownHits, type Shown } from './told';

/** When what is shown was verified, once for all of it; clearly where that is long ago. */
export function factsAge(answer: Shown) {
  const shared = sharedAge(answer);
  if (shared === undefined) {
    return oldFacts(answer);
  }
  return shownHits(answer).every(isOld)
    ? html`<p class="warning">${say('old.same', { month: month(shared) })}</p>`
    : html`<p class="quiet">${say('verified.same', { month: month(shared) })}</p>`;
}
