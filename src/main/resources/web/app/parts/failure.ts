import { html, nothing } from 'lit';
import { Refused } from '../api/post';
import type { Go } from '../question/go';
import { at, hasFilters, withoutFilters, type Question } from '../question/question';
import { name } from '../words/texts';
import { say } from '../words/words';

const AWAY = 503;

/** What went wrong, and what to do now. The question stays in the box and in the address. */
export function failureView(failure: unknown, question: Question, go: Go, again: () => void) {
  const refused = failure instanceof Refused ? failure : undefined;
  const suggestions = refused?.problem.suggestions ?? [];
  return html`
    <section class="failure" role="alert">
      <h2 id="answer" tabindex="-1">${title(refused)}</h2>
      <p>${refused?.problem.detail ?? say(refused ? 'failure.what' : 'offline.what')}</p>
      ${suggestions.length > 0
        ? html`<ul class="choices">
            ${suggestions.map(
              (place) => html`<li><button data-goes @click=${() => go(at(question, { place: place.id }))}>${name(place.label)}</button></li>`,
            )}
          </ul>`
        : nothing}
      <p class="ways">
        ${!refused || refused.status >= 500 ? html`<button class="primary" @click=${again}>${say('again')}</button>` : nothing}
        ${refused && refused.status < 500 && hasFilters(question)
          ? html`<button data-goes @click=${() => go(withoutFilters(question))}>${say('widen.filters')}</button>`
          : nothing}
        ${refused && refused.status < 500 && (question.place !== '' || question.address !== '')
          ? html`<button data-goes @click=${() => go(at(question, {}))}>${say('failure.place')}</button>`
          : nothing}
      </p>
      <p class="quiet">${say('failure.lines')}</p>
    </section>
  `;
}

function title(refused: Refused | undefined): string {
  if (!refused) {
    return say('offline');
  }
  return refused.status === AWAY ? say('failure.away') : refused.problem.title || say('failure');
}
