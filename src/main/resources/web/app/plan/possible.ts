import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Plan, PossibleNeed } from '../api/types';
import { callButton } from '../facts/contact';
import { meaning } from '../question/parts';
import type { Question } from '../question/question';
import { link } from '../route/link';
import { otherLanguage } from '../words/texts';
import { say } from '../words/words';
import type { GoPlan } from './go-plan';
import { isDoorOf } from './shown';

/** What was only perhaps meant, each with who would meet it: put into the plan by a click. */
export function possible(question: Question, plan: Plan, go: GoPlan) {
  const { possible: needs = [] } = plan;
  return needs.length === 0
    ? nothing
    : html`
        <h3>${say('plan.possible')}</h3>
        <ul class="possible">
          ${needs.map(
            (one) => html`<li>
              <p><strong>${one.need.name}</strong> <small>(${say('quoted', { text: one.need.text })})</small> ${who(plan, one)}</p>
              <p class="first-ways">${call(one)} ${add(question, plan, one, go)}</p>
            </li>`,
          )}
        </ul>
      `;
}

function who(plan: Plan, { door }: PossibleNeed) {
  if (!door) {
    return html`— ${say('plan.possible.nobody')}`;
  }
  const { name } = door.service;
  return html`— <a lang=${ifDefined(otherLanguage(name))} href=${link({ screen: 'service', id: door.id })}>${name.text}</a>${isDoorOf(plan, door) ? html` <span class="quiet">(${say('plan.possible.same')})</span>` : nothing}`;
}

function call({ door }: PossibleNeed) {
  const phone = door?.first.phone ?? door?.phones[0];
  return phone ? callButton(phone) : nothing;
}

function add(question: Question, plan: Plan, { need }: PossibleNeed, go: GoPlan) {
  const part = plan.understood?.find(({ id }) => id === need.id);
  return part
    ? html`<button data-goes @click=${() => go(meaning(question, part, need.terms[0]))}>${say('plan.possible.add')}<span class="visually-hidden"> : ${need.name}</span></button>`
    : nothing;
}
