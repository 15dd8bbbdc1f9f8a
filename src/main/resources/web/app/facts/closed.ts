import { html, nothing } from 'lit';
import type { Listed } from '../api/types';
import { day } from '../words/texts';
import { say } from '../words/words';

/** Its source has it no more: nobody finds it by a search, but somebody may have kept its link. */
export function closedSince({ closedOn }: Listed) {
  return closedOn === undefined ? nothing : html`<p class="warning">${say('closed.since', { day: day(closedOn) })}</p>`;
}
