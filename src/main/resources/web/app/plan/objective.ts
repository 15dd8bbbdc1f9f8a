import { html } from 'lit';
import type { Question } from '../question/question';
import type { Wishes } from '../route/wishes';
import { say } from '../words/words';
import type { GoPlan } from './go-plan';

/** Whether as few services as possible count more than what is near and fits best. */
export function objective(question: Question, wishes: Wishes, go: GoPlan) {
  return html`
    <p class="objective">
      <label class="check">
        <input type="checkbox" .checked=${wishes.fewest} @change=${(event: Event) => go(question, { fewest: (event.target as HTMLInputElement).checked })} />
        <span>${say('plan.fewest')}</span>
      </label>
    </p>
  `;
}
