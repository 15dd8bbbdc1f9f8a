import { html, nothing } from 'lit';
import { Refused } from '../api/answered';
import type { Go } from '../question/go';
import { at, hasFilters, withoutFilters, type Question } from '../question/question';
import { name } from '../words/texts';
import { say } from '../words/words';

/** Where the interface refused a question: the places that may have been meant, and what of it can be left out. */
export function otherWays(failure: unknown, question: Question, go: Go) {
  const suggestions = failure instanceof Refused ? (failure.problem.suggestions ?? []) : [];
  const placed = question.place !== '' || question.address !== '';
  return html`
    ${suggestions.length > 0
      ? html`<ul class="choices">
          ${suggestions.map(
            (place) => html`<li><button data-goes @click=${() => go(at(question, { place: place.id }))}>${name(place.label)}</button></li>`,
          )}
        </ul>`
      : nothing}
    <p class="ways">
      ${hasFilters(question) ? html`<button data-goes @click=${() => go(withoutFilters(question))}>${say('widen.filters')}</button>` : nothing}
      ${placed ? html`<button data-goes @click=${() => go(at(question, {}))}>${say('failure.place')}</button>` : nothing}
    </p>
  `;
}
