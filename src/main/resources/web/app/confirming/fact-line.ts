import { html, nothing } from 'lit';
import { ageOf, instant } from '../editing/ages';
import { fieldName } from '../editing/columns';
import type { Known } from '../editing/known';
import { name } from '../words/texts';
import { say, type Word } from '../words/words';
import type { Choice, FactQuestion, RecordQuestion, Said } from './api-types';
import { factTold, withTyped } from './fact-told';

interface Answer {
  said: Said;
  word: Word;
}

const ANSWERS: Answer[] = [
  { said: 'yes', word: 'confirm.yes' },
  { said: 'correct', word: 'confirm.correct' },
];

/** Seldom said: behind a word, so that who confirms reads two answers a fact and not four. */
const FURTHER_ANSWERS: Answer[] = [
  { said: 'no-longer', word: 'confirm.no-longer' },
  { said: 'unknown', word: 'confirm.unknown' },
];

/** Without a name a service is nobody. */
const NEVER_GONE = ['name'];

/** A fact, how old it is, and what may be said of it. */
export function factLine(record: RecordQuestion, question: FactQuestion, choice: Choice | undefined, known: Known, answer: (said: Said) => void, aged = true) {
  const { fact, proposed } = question;
  const what = fieldName(fact.field);
  const told = factTold(fact, known);
  // The name stands above, as the heading of its record.
  const isHeading = fact.field === 'name' && told === name(record.name);
  const buttons = (answers: Answer[]) =>
    answers.map(
      ({ said, word }) => html`<button type="button" class="answer" aria-pressed=${choice?.said === said} aria-label=${say('confirm.about', { what, answer: say(word) })} @click=${() => answer(said)}>${say(word)}</button>`,
    );
  const further = FURTHER_ANSWERS.filter(({ said }) => said !== 'no-longer' || !NEVER_GONE.includes(fact.field));
  return html`
    <h4 id="q-${record.id}-${fact.field}">${what}</h4>
    ${isHeading ? nothing : html`<p class="value">${told}</p>`}
    ${aged ? html`<p class="age"><span class=${fact.due ? 'due' : 'quiet'}>${ageOf(fact)}</span>${earlier(question)}</p>` : nothing}
    ${proposed.length > 0 ? html`<p class="proposed"><strong>${factTold(fact, known, proposed)}</strong></p>` : nothing}
    <div class="answers" role="group" aria-labelledby="q-${record.id}-${fact.field}">
      ${buttons(ANSWERS)}
      <details class="further" ?open=${further.some(({ said }) => said === choice?.said)}>
        <summary aria-label=${say('confirm.about', { what, answer: say('confirm.further') })}>${say('confirm.further')}</summary>
        ${buttons(further)}
      </details>
    </div>
    ${said(question, choice, known)}
  `;
}

function earlier({ answer }: FactQuestion) {
  return answer ? html` <span class="quiet earlier">${say(`confirm.earlier.${answer.became}` as Word, { at: instant(answer.at) })}</span>` : nothing;
}

/** What will become of it. */
function said({ fact }: FactQuestion, choice: Choice | undefined, known: Known) {
  const waits = fact.may === 'proposed';
  switch (choice?.said) {
    case 'correct':
      return html`<p class="said">${say('confirm.said.correct')} <strong>${factTold(fact, known, withTyped(fact, choice.cells))}</strong>${waits ? html` <span class="quiet">(${say('confirm.waits')})</span>` : nothing}</p>`;
    case 'no-longer':
      return html`<p class="said">${say(waits ? 'confirm.said.no-longer.proposed' : 'confirm.said.no-longer')}</p>`;
    default:
      return nothing;
  }
}
