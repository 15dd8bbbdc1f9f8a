import { html, nothing } from 'lit';
import type { Answer, NeedAnswer, Understood } from '../api/types';
import { helpLines } from '../parts/help-lines';
import type { Go } from '../question/go';
import type { Question } from '../question/question';
import { planLink } from '../route/plan-link';
import { listed, name } from '../words/texts';
import { count, say } from '../words/words';
import { hitCard } from './hit-card';
import { toldOnce, type Told } from './told';
import { unmetNeeds } from './unmet';

/** Several needs: who meets more than one first, then each by itself, side by side. */
export function needsView(question: Question, answer: Answer, go: Go) {
  const told = toldOnce(answer);
  return html`
    <p class="ways"><a class="button" data-goes href=${planLink(question)}>${say('plan')}</a></p>
    ${question.needs.length === 0
      ? html`<p class="ways"><button data-goes @click=${() => go({ ...question, oneList: true, pages: 1 })}>${say('needs.one-list')}</button></p>`
      : nothing}
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
        ? html`<button data-goes class="more" @click=${() => go(alone(question, withPlace(answer, need)))}>
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

/** A place that another of the needs names is meant for all. */
function withPlace(answer: Answer, need: NeedAnswer): NeedAnswer {
  const isPlace = (part: Understood) => part.kind === 'place';
  const place = (answer.needs ?? []).flatMap((one) => one.understood).find(isPlace);
  return place && !need.understood.some(isPlace) ? { ...need, understood: [...need.understood, place] } : need;
}

/** One need of several, with what was said besides it. */
function alone(question: Question, need: NeedAnswer): Question {
  const besides = need.understood.filter((part) => part.kind !== 'need').map((part) => part.text);
  const text = [need.need, ...besides.filter((part) => !need.need.includes(part))].join(' ');
  return { ...question, needs: [], text, byDistance: false, oneList: false, pages: 1 };
}
