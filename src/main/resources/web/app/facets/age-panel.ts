import { html } from 'lit';
import type { Go } from '../question/go';
import type { Question } from '../question/question';
import { say } from '../words/words';

/** The age of who would come: leaves out what is known to be for others, and nothing else. */
export function agePanel(question: Question, go: Go) {
  const apply = (event: SubmitEvent) => {
    event.preventDefault();
    const age = String(new FormData(event.target as HTMLFormElement).get('age'));
    go({ ...question, age, pages: 1 });
  };
  return html`
    <form class="number" @submit=${apply}>
      <label for="age">${say('age.label')}</label>
      <input id="age" name="age" type="number" min="0" max="120" step="0.5" autocomplete="off" .value=${question.age} />
      <button>${say('age.apply')}</button>
    </form>
    <p class="quiet">${say('age.hint')}</p>
  `;
}
