import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { hitWhen } from '../answer/hit-when';
import { hitWhere } from '../answer/hit-where';
import { reasons } from '../answer/reasons';
import type { Told } from '../answer/told';
import type { Door, Plan } from '../api/types';
import type { Question } from '../question/question';
import { link } from '../route/link';
import type { Wishes } from '../route/wishes';
import { otherLanguage } from '../words/texts';
import { say } from '../words/words';
import { doorNeeds } from './door-needs';
import { firstStep } from './first-step';
import type { GoPlan } from './go-plan';
import { relayOf } from './shown';
import { swapped } from './swap';

/** The specialised service where a door is not one, and who is near by for all else. */
export function beside(plan: Plan, question: Question, wishes: Wishes, told: Told, go: GoPlan) {
  const { specialists = [] } = plan;
  const relay = relayOf(plan);
  return html`
    ${specialists.length > 0
      ? html`<h3>${say('plan.specialists')}</h3>
          <ul class="hits">${specialists.map((door) => html`<li>${small(plan, door, wishes, told, () => go(question, swapped(wishes, door)))}</li>`)}</ul>`
      : nothing}
    ${relay ? html`<h3>${say('plan.relay')}</h3><p class="quiet">${say('plan.relay.what')}</p>${small(plan, relay, wishes, told)}` : nothing}
  `;
}

function small(plan: Plan, door: Door, wishes: Wishes, told: Told, take?: () => void) {
  const { name } = door.service;
  return html`
    <article class="hit door" aria-labelledby="door-${door.id}">
      <h4 id="door-${door.id}"><a lang=${ifDefined(otherLanguage(name))} href=${link({ screen: 'service', id: door.id })}>${name.text}</a></h4>
      ${doorNeeds(plan, door)} ${firstStep(door, wishes)} ${reasons(door.why)} ${hitWhere(door, told)} ${hitWhen(door)}
      ${take ? html`<p class="door-ways"><button data-goes data-swap @click=${take}>${say('plan.swap')}<span class="visually-hidden"> : ${name.text}</span></button></p>` : nothing}
    </article>
  `;
}
