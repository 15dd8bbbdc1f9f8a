import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { hitWhen } from '../answer/hit-when';
import { hitWhere } from '../answer/hit-where';
import { reasons } from '../answer/reasons';
import { factsFrom, sourceNotices } from '../facts/facts-from';
import { link } from '../route/link';
import { otherLanguage } from '../words/texts';
import { alternatives } from './alternatives';
import { comesFirst } from './comes-first';
import { doorNeeds } from './door-needs';
import type { DoorShown } from './door-shown';
import { doorWays } from './door-ways';
import { firstStep } from './first-step';
import { referral } from './referral';

/** One door: for what, why, where and when, what to do first, and who else there is. */
export function doorView(shown: DoorShown) {
  const { door, index, plan, wishes, told } = shown;
  const service = door.service.name;
  const organization = door.organization.name;
  return html`
    <article class="hit door" aria-labelledby="door-${door.id}">
      <h3 id="door-${door.id}"><span class="hit-number">${index + 1}<span class="visually-hidden">.</span></span> <a lang=${ifDefined(otherLanguage(service))} href=${link({ screen: 'service', id: door.id })}>${service.text}</a></h3>
      ${organization.text === service.text ? nothing : html`<p class="organization" lang=${ifDefined(otherLanguage(organization))}>${organization.text}</p>`}
      ${doorNeeds(plan, door)}
      ${comesFirst(plan, door, wishes) ? html`<p class="comes-first">${comesFirst(plan, door, wishes)}</p>` : nothing}
      ${firstStep(door, wishes)} ${referral(door)}
      ${reasons(door.why)} ${hitWhere(door, told)} ${hitWhen(door)}
      ${told.age ? nothing : html`<p class="quiet">${factsFrom(door)}</p>`}
      ${told.sources ? nothing : sourceNotices([door])}
      ${doorWays(shown)} ${alternatives(shown)}
    </article>
  `;
}
