import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Hit } from '../api/types';
import { reference } from '../facts/reference';
import { link } from '../route/link';
import { listButton } from '../shortlist/list-button';
import { otherLanguage } from '../words/texts';
import { say } from '../words/words';
import { hitBody } from './hit-body';
import { hitDetails } from './hit-details';
import type { Told } from './told';

/**
 * Who, for what, why, and how to reach them: some six lines before it is opened.
 *
 * @param told what the answer says for all its hits
 * @param key where the same one stands several times on the screen
 */
export function hitCard(hit: Hit, told: Told, number?: number, key = hit.id) {
  const service = hit.service.name;
  return html`
    <article class="hit" aria-labelledby="hit-${key}">
      <h4 id="hit-${key}">${numbered(hit, number)}<a lang=${ifDefined(otherLanguage(service))} href=${link({ screen: 'service', id: hit.id })}>${service.text}${apart(hit)}</a></h4>
      ${hitBody(hit, told, html`${listButton(hit.id, service.text)} ${hitDetails(hit)}`)}
    </article>
  `;
}

/** Two links of the same name lead to two services: whoever hears them tells them apart too. */
function apart(hit: Hit) {
  return hit.confidentialLocation
    ? html`<span class="visually-hidden"> (${say('hit.reference', { reference: reference(hit.id) })})</span>`
    : nothing;
}

/** As its disc on the map, where it has one. */
function numbered(hit: Hit, number: number | undefined) {
  return number === undefined
    ? nothing
    : html`<span class=${hit.location?.lat === undefined ? 'hit-number' : 'hit-number on-map'}>${number}<span class="visually-hidden">.</span></span> `;
}
