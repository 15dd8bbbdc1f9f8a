import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Hit } from '../api/types';
import { link } from '../route/link';
import { listButton } from '../shortlist/list-button';
import { otherLanguage } from '../words/texts';
import { hitBody } from './hit-body';
import { hitDetails } from './hit-details';

/**
 * Who, for what, why, and how to reach them: at most five lines before it is opened.
 *
 * @param key where the same one stands several times on the screen
 */
export function hitCard(hit: Hit, number?: number, key = hit.id) {
  const service = hit.service.name;
  return html`
    <article class="hit" aria-labelledby="hit-${key}">
      <h4 id="hit-${key}">${numbered(hit, number)}<a lang=${ifDefined(otherLanguage(service))} href=${link({ screen: 'service', id: hit.id })}>${service.text}</a></h4>
      ${hitBody(hit)}
      <div class="foot">${listButton(hit.id, service.text)} ${hitDetails(hit)}</div>
    </article>
  `;
}

/** As its disc on the map, where it has one. */
function numbered(hit: Hit, number: number | undefined) {
  return number === undefined
    ? nothing
    : html`<span class=${hit.location?.lat === undefined ? 'hit-number' : 'hit-number on-map'}>${number}<span class="visually-hidden">.</span></span> `;
}
