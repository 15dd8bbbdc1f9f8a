import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Hit } from '../api/types';
import { callButton } from '../facts/contact';
import { link } from '../route/link';
import { listButton } from '../shortlist/list-button';
import { distance, month, otherLanguage } from '../words/texts';
import { say } from '../words/words';
import { hitDetails } from './hit-details';
import { reasons } from './reasons';

const MOST_CATEGORIES = 2;

/** Who, for what, why, and how to reach them: at most five lines before it is opened. */
export function hitCard(hit: Hit, number?: number) {
  const service = hit.service.name;
  const organization = hit.organization.name;
  // What the reasons say already is not said twice.
  const met = hit.why.filter((reason) => reason.code === 'MEETS_NEED').map((reason) => reason.params.id);
  const categories = hit.categories
    .filter((category) => !met.includes(category.code))
    .map((category) => category.name ?? category.code);
  const others = categories.length - MOST_CATEGORIES;
  const key = hit.key ?? hit.id;
  return html`
    <article class="hit" aria-labelledby="hit-${key}">
      <h4 id="hit-${key}">${numbered(hit, number)}<a lang=${ifDefined(otherLanguage(service))} href=${link({ screen: 'service', id: hit.id })}>${service.text}</a></h4>
      ${organization.text === service.text
        ? nothing
        : html`<p class="organization" lang=${ifDefined(otherLanguage(organization))}>${organization.text}</p>`}
      ${categories.length === 0
        ? nothing
        : html`<p class="categories">
            ${categories.slice(0, MOST_CATEGORIES).join(' · ')} ${others > 0 ? say('and-others', { count: others }) : nothing}
          </p>`}
      ${reasons(hit.why)} ${facts(hit)}
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

/** Telephone to tap, how far, and how old. */
function facts(hit: Hit) {
  const [phone] = hit.phones;
  return html`
    <p class="facts">
      ${phone ? callButton(phone) : html`<span class="quiet">${say('no-phone')}</span>`}
      ${hit.distanceMetres === undefined ? nothing : html`<span>${distance(hit.distanceMetres)}</span>`}
      <span class="quiet">${hit.lastVerified ? say('verified', { month: month(hit.lastVerified) }) : say('verified.unknown')}</span>
    </p>
  `;
}
