import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Hit } from '../api/types';
import { callButton } from '../facts/contact';
import { distance, month, otherLanguage } from '../words/texts';
import { say } from '../words/words';
import { reasons } from './reasons';

const MOST_CATEGORIES = 2;

/** What stands below the name of a hit: whose it is, for what, why, and how to reach them. */
export function hitBody(hit: Hit) {
  const organization = hit.organization.name;
  return html`
    ${organization.text === hit.service.name.text
      ? nothing
      : html`<p class="organization" part="organization" lang=${ifDefined(otherLanguage(organization))}>${organization.text}</p>`}
    ${categories(hit)} ${reasons(hit.why)} ${facts(hit)}
  `;
}

/** What the reasons say already is not said twice. */
function categories(hit: Hit) {
  const met = hit.why.filter((reason) => reason.code === 'MEETS_NEED').map((reason) => reason.params.id);
  const named = hit.categories.filter((category) => !met.includes(category.code)).map((category) => category.name ?? category.code);
  const others = named.length - MOST_CATEGORIES;
  return named.length === 0
    ? nothing
    : html`<p class="categories" part="categories">
        ${named.slice(0, MOST_CATEGORIES).join(' · ')} ${others > 0 ? say('and-others', { count: others }) : nothing}
      </p>`;
}

/** Telephone to tap, how far, and how old. */
function facts(hit: Hit) {
  const [phone] = hit.phones;
  return html`
    <p class="facts" part="facts">
      ${phone ? callButton(phone) : html`<span class="quiet">${say('no-phone')}</span>`}
      ${hit.distanceMetres === undefined ? nothing : html`<span>${distance(hit.distanceMetres)}</span>`}
      <span class="quiet">${hit.lastVerified ? say('verified', { month: month(hit.lastVerified) }) : say('verified.unknown')}</span>
    </p>
  `;
}
