import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Listed } from '../api/types';
import { addressLine } from '../facts/address';
import { areaInShort } from '../facts/area';
import { closedSince } from '../facts/closed';
import { callButton } from '../facts/contact';
import { factsFrom, sourceNotices } from '../facts/facts-from';
import { reference } from '../facts/reference';
import { link } from '../route/link';
import { otherLanguage } from '../words/texts';
import { say } from '../words/words';

const MOST_CATEGORIES = 2;

/** A service in a few lines: what for, whom it serves, whom to call. Its name leads to all that is known. */
export function serviceCard(one: Listed, withOrganization = true) {
  const { service, organization } = one;
  const categories = one.categories.map((category) => category.name ?? category.code);
  const others = categories.length - MOST_CATEGORIES;
  return html`
    <article class="hit" aria-labelledby="card-${one.id}">
      <h4 id="card-${one.id}" lang=${ifDefined(otherLanguage(service.name))}>
        <a href=${link({ screen: 'service', id: service.id })}>${service.name.text}</a>
      </h4>
      ${withOrganization && organization.name.text !== service.name.text
        ? html`<p class="organization" lang=${ifDefined(otherLanguage(organization.name))}>${organization.name.text}</p>`
        : nothing}
      ${categories.length === 0
        ? nothing
        : html`<p class="categories">${categories.slice(0, MOST_CATEGORIES).join(' · ')} ${others > 0 ? say('and-others', { count: others }) : nothing}</p>`}
      ${closedSince(one)}
      <p>${areaInShort(one)}</p>
      ${where(one)}
      <p class="facts">
        ${one.phones.length > 0 ? callButton(one.phones[0]) : html`<span class="quiet">${say('no-phone')}</span>`}
        <span class="quiet">${factsFrom(one)}</span>
      </p>
      ${sourceNotices([one])}
    </article>
  `;
}

function where(one: Listed) {
  const line = one.confidentialLocation
    ? `${say('fact.confidential')} · ${say('hit.reference', { reference: reference(one.id) })}`
    : addressLine(one);
  return line ? html`<p class="quiet">${line}</p>` : nothing;
}
