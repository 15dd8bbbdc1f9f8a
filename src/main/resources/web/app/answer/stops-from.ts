import { html, nothing } from 'lit';
import type { Answer } from '../api/types';
import { ABOUT_OPENSTREETMAP } from '../parts/openstreetmap';
import { say } from '../words/words';
import { shownHits } from './told';

/** Whom the stops of the cards are known from, once for all of them. */
export function stopsFrom(answer: Answer) {
  const [attribution] = shownHits(answer).flatMap((hit) => hit.location?.nearestStop?.attribution ?? []);
  return attribution
    ? html`<p class="source">${say('hit.stops')} <a href=${ABOUT_OPENSTREETMAP} rel="noreferrer">${attribution}</a></p>`
    : nothing;
}
