import { html, nothing } from 'lit';
import { vaguePlace } from '../answer/vague-place';
import type { Plan, PlanQuestion } from '../api/types';
import { at, type Question } from '../question/question';
import type { Wishes } from '../route/wishes';
import { listed } from '../words/texts';
import { say } from '../words/words';
import type { GoPlan } from './go-plan';
import './place-field';
import { needName } from './shown';
import { valueField } from './value-field';

/** What would change the plan, each to be answered where it is asked. */
export function planQuestions(question: Question, wishes: Wishes, plan: Plan, go: GoPlan) {
  const { questions = [] } = plan;
  return questions.length === 0
    ? nothing
    : html`
        <section class="plan-questions" aria-labelledby="plan-questions">
          <h3 id="plan-questions">${say('plan.questions')}</h3>
          <ul>${questions.map((one) => html`<li><p>${one.text} ${concerns(plan, one)}</p>${field(one, question, wishes, plan, go)}</li>`)}</ul>
        </section>
      `;
}

function concerns(plan: Plan, { needs }: PlanQuestion) {
  const names = [...new Set(needs.map((need) => needName(plan, need)))];
  return names.length === 0 ? nothing : html`<span class="quiet">(${listed(names)})</span>`;
}

function field({ code }: PlanQuestion, question: Question, wishes: Wishes, plan: Plan, go: GoPlan) {
  switch (code) {
    case 'age':
      return valueField({ id: 'question-age', label: say('age.label'), value: question.age, isAge: true, take: (age) => go({ ...question, age }) });
    case 'insurer':
      return valueField({ id: 'question-insurer', label: say('plan.insurer'), value: wishes.insurer, hint: say('plan.insurer.hint'), take: (insurer) => go(question, { insurer }) });
    case 'house-number': {
      const number = vaguePlace(question, { place: plan.place, understood: plan.understood }, (placed) => go(placed));
      return number === nothing ? place(question, code, go) : number;
    }
    case 'place':
      return place(question, code, go);
    default:
      return nothing;
  }
}

function place(question: Question, code: string, go: GoPlan) {
  return html`<place-field
    .key=${code} .label=${say(code === 'place' ? 'plan.where' : 'plan.address')} .typed=${question.address}
    .choose=${(chosen: { place?: string; address?: string }) => go(at(question, chosen))}
  ></place-field>`;
}
