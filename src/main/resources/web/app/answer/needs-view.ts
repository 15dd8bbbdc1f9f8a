import { html, nothing } from 'lit';
import type { Answer, NeedAnswer } from '../api/types';
import { helpLines } from '../parts/help-lines';
import type { Go } from '../question/go';
import { NOTHING, type Question } from '../question/question';
import { listed, name } from '../words/texts';
import { count, say } from '../words/words';
import { hitCard } from './hit-card';
import { toldOnce, type Told } from './told';
import { unmetNeeds } from './unmet';

/** Several needs: who meets more than one first, then each by itself, side by side. */
export function needsView(question: Question, answer: Answer, go: Go) {
  const told = toldOnce(answer);
  return html`
    ${answer.hits.length > 0
      ? html`
          <section class="tier">
            <h3>${say('needs.together')} <span class="count">(${answer.total})</span></h3>
            <ol class="hits">
              ${answer.hits.map((hit) => html`<li>${hitCard(hit, told)}</li>`)}
            </ol>
          </section>
        `
      : nothing}
    <div class="side-by-side">${(answer.needs ?? []).map((need, index) => oneNeed(question, answer, need, told, index, go))}</div>
    ${answer.helplines && !answer.urgent ? helpLines(answer.helplines) : nothing}
  `;
}

function oneNeed(question: Question, answer: Answer, need: NeedAnswer, told: Told, index: number, go: Go) {
  const left = need.total - need.hits.length;
  return html`
    <section class="tier">
      <h3>${title(need)} <span class="count">(${need.total})</span></h3>
      ${unmetNeeds(need.unmet, told)}
      ${need.total === 0 && !need.unmet ? html`<p>${say('nobody.need')}</p>` : nothing}
      <ol class="hits">
        ${need.hits.map((hit) => html`<li>${hitCard(hit, told, undefined, `${index}-${hit.id}`)}</li>`)}
      </ol>
      ${left > 0
        ? html`<button data-goes class="more" @click=${() => go(alone(question, answer, need))}>
            ${say('needs.all', { services: count('services', need.total) })}
          </button>`
        : nothing}
    </section>
  `;
}

/** What was understood, else what was typed. */
function title(need: NeedAnswer): string {
  const names = need.understood.flatMap((part) => (part.needs?.length === 1 ? [name(part.needs[0].name)] : []));
  return names.length > 0 ? listed(names) : need.need;
}

/** One need of several, for the place that was read in any of them. */
function alone(question: Question, answer: Answer, need: NeedAnswer): Question {
  const read = (answer.needs ?? []).flatMap((one) => one.understood).find((part) => part.kind === 'place');
  const own = need.understood.some((part) => part.kind === 'place');
  const text = read && !own ? `${need.need} ${read.text}` : need.need;
  return { ...NOTHING, filters: question.filters, open: question.open, age: question.age, place: question.place, address: question.address, text };
}
