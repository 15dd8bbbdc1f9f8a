import { html, nothing } from 'lit';
import { byWhom } from '../editing/ages';
import { fieldName } from '../editing/columns';
import type { Known } from '../editing/known';
import { say } from '../words/words';
import type { Conflict, Fact } from './api-types';
import { factTold } from './fact-told';

/** Somebody else changed a fact while it was being answered: both values, and which is right. */
export function meanwhileView(conflict: Conflict | undefined, fact: Fact, known: Known, take: () => void, keep: () => void) {
  return conflict
    ? html`<div class="meanwhile" role="group" aria-label=${fieldName(fact.field)}>
        <p>${say('confirm.meanwhile', { by: byWhom(conflict.by) })}</p>
        <dl>
          <div><dt>${say('confirm.meanwhile.theirs')}</dt><dd>${factTold(fact, known, conflict.theirs) || say('edit.unknown')}</dd></div>
          <div><dt>${say('confirm.meanwhile.yours')}</dt><dd>${factTold(fact, known, conflict.yours) || say('edit.unknown')}</dd></div>
        </dl>
        <p class="ways">
          <button type="button" @click=${take}>${say('confirm.meanwhile.take')}</button>
          <button type="button" @click=${keep}>${say('confirm.meanwhile.keep')}</button>
        </p>
      </div>`
    : nothing;
}
