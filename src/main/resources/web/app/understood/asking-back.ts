import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Understood } from '../api/types';
import type { Answered } from '../answer/asking';
import type { Go } from '../question/go';
import { meaning, readOtherwise, readParts } from '../question/parts';
import type { Question } from '../question/question';
import { name, nameLanguage } from '../words/texts';
import { say } from '../words/words';

const MOST_CHOICES = 4;
/** Whoever has answered these is asked the next ones. */
const MOST_QUESTIONS = 2;

/** Whether it is only perhaps what somebody means, so that they are asked instead of told. */
export function isAsked(part: Understood): boolean {
  return part.kind === 'need' && part.certainty === 'perhaps' && (part.needs ?? []).length > 0;
}

/**
 * What may be meant is a question; who answers it asks anew, and "back" leads to before that. It is open where nothing else says what
 * is needed.
 */
export function askingBack(question: Question, { answer }: Answered, go: Go) {
  const parts = readParts(answer);
  const isGuess = !parts.some((part) => part.kind === 'need' && part.certainty === 'sure');
  return parts
    .filter(isAsked)
    .slice(0, MOST_QUESTIONS)
    .map((part, index) => oneQuestion(question, part, index, isGuess, go));
}

/** Two needs of one name would be no choice. */
function choices({ needs = [] }: Understood) {
  const names = needs.map((need) => name(need.name));
  return needs.filter((_, index) => names.indexOf(names[index]) === index).slice(0, MOST_CHOICES);
}

function oneQuestion(question: Question, part: Understood, index: number, isGuess: boolean, go: Go) {
  const needs = choices(part);
  return html`
    <details class="asking-back" ?open=${isGuess}>
      <summary id="asking-back-${index}">${say('mean', { text: part.text })}</summary>
      <ul class="choices" aria-labelledby="asking-back-${index}">
        ${needs.map(
          (need) => html`<li><button data-goes lang=${ifDefined(nameLanguage(need.name))} @click=${() => go(meaning(question, part, need.id))}>${name(need.name)}</button></li>`,
        )}
        <li><button data-goes class="none" @click=${() => go(readOtherwise(question, part))}>${say('mean.none')}</button></li>
      </ul>
      ${isGuess ? html`<p class="quiet">${say('mean.meanwhile', { need: name(needs[0].name) })}</p>` : nothing}
    </details>
  `;
}
