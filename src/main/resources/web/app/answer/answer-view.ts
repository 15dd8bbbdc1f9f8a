import { html, nothing } from 'lit';
import type { Answer } from '../api/types';
import { helpLines } from '../parts/help-lines';
import type { Go } from '../question/go';
import type { Question } from '../question/question';
import { say } from '../words/words';
import { anotherNeed, more } from './further';
import { needsView } from './needs-view';
import { nobodyView } from './nobody-view';
import { sentence } from './sentence';
import { tiers } from './tiers';
import { unmetNeeds } from './unmet';
import { vaguePlace } from './vague-place';
import { borders } from './borders';
import { oldFacts } from './old-facts';

/** The answer: what is urgent first, then how many for where, then who. */
export function answerView(question: Question, answer: Answer, go: Go) {
  return html`
    <section class="answer" aria-labelledby="answer">
      ${answer.urgent ? urgent(answer) : nothing} ${sentence(answer)} ${vaguePlace(question, answer, go)}
      ${borders(answer.place)} ${oldFacts(answer)}
      ${answer.needs
        ? needsView(question, answer, go)
        : answer.total === 0
          ? nobodyView(question, answer, go)
          : html`${unmetNeeds(answer.unmet)} ${tiers(answer, answer.tiers, answer.hits)}`}
      ${more(question, answer, go)} ${anotherNeed(question, answer, go)}
    </section>
  `;
}

function urgent(answer: Answer) {
  return html`
    <section class="urgent" aria-labelledby="urgent">
      <h2 id="urgent">${say('urgent')}</h2>
      ${helpLines(answer.helplines ?? [])}
    </section>
  `;
}
