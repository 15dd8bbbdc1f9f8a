import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Hit } from '../api/types';
import { callButton } from '../facts/contact';
import { factsFrom, sourceNotices } from '../facts/facts-from';
import { otherLanguage } from '../words/texts';
import { say } from '../words/words';
import { hitNeeds } from './hit-needs';
import { hitWhen } from './hit-when';
import { hitWhere } from './hit-where';
import { reasons } from './reasons';
import { NOTHING_TOLD, type Told } from './told';

/**
 * What stands below the name of a hit: whose it is, for what, why, where, when, and how to reach them.
 *
 * @param told what the answer says for all its hits
 * @param ways what else one can do, beside the telephone
 */
export function hitBody(hit: Hit, told: Told = NOTHING_TOLD, ways: TemplateResult | typeof nothing = nothing) {
  const organization = hit.organization.name;
  return html`
    ${organization.text === hit.service.name.text
      ? nothing
      : html`<p class="organization" part="organization" lang=${ifDefined(otherLanguage(organization))}>${organization.text}</p>`}
    ${hitNeeds(hit)} ${reasons(hit.why)} ${hitWhere(hit, told)} ${hitWhen(hit)} ${facts(hit, told, ways)}
  `;
}

/** Telephone to tap, what else to do, and how old it is. */
function facts(hit: Hit, told: Told, ways: TemplateResult | typeof nothing) {
  const [phone] = hit.phones;
  return html`
    <div class="facts" part="facts">
      ${phone ? callButton(phone) : html`<span class="quiet">${say('no-phone')}</span>`}
      ${told.age
        ? nothing
        : html`<span class="quiet">${factsFrom(hit)}</span>`}
      ${ways}
    </div>
    ${told.sources ? nothing : sourceNotices([hit])}
  `;
}
