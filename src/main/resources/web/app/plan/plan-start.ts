import { html } from 'lit';
import { NOTHING } from '../question/question';
import { say, type Word } from '../words/words';
import type { GoPlan } from './go-plan';
import './hospital-form';

const EXAMPLES: Word[] = ['plan.example.mother', 'plan.example.couple', 'plan.example.family'];

/** Before a situation is told: what this is for, examples to try, and a stay in hospital that ends. */
export function planStart(go: GoPlan) {
  return html`
    <section class="plan-start" aria-labelledby="answer">
      <h2 id="answer" tabindex="-1">${say('plan.start')}</h2>
      <p>${say('plan.start.what')}</p>
      <h3 id="plan-examples">${say('plan.examples')}</h3>
      <ul class="examples" aria-labelledby="plan-examples">
        ${EXAMPLES.map((example) => html`<li><button @click=${() => go({ ...NOTHING, text: say(example) })}>${say(example)}</button></li>`)}
      </ul>
      <hospital-form .go=${go}></hospital-form>
      <p class="quiet">${say('plan.kept')}</p>
    </section>
  `;
}
