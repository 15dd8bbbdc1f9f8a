import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { addressLine } from '../facts/address';
import { callButton } from '../facts/contact';
import { listed, otherLanguage } from '../words/texts';
import { say, sayOf } from '../words/words';
import type { Kept } from './kept';

const MOST_PHONES = 2;

/** How to get there in words, and how else one is met. */
export function where(kept: Kept) {
  const other = kept.modes.filter((mode) => mode !== 'on-site').map((mode) => sayOf('list.mode', mode) ?? mode);
  const street = addressLine(kept);
  const place = kept.confidentialLocation
    ? say('list.confidential')
    : street && html`<span lang=${ifDefined(kept.location?.street && otherLanguage(kept.location.street))}>${street}</span>`;
  const also = other.length === 0 ? undefined : say(place && kept.modes.includes('on-site') ? 'list.also' : 'list.only', { modes: listed(other) });
  return place || also ? html`${place ?? nothing}${place && also ? '. ' : nothing}${also ?? nothing}` : say('list.no-address');
}

/** The numbers to call; of many the first, the others are with the service. */
export function phones(kept: Kept) {
  const others = kept.phones.length - MOST_PHONES;
  return html`
    <p class="numbers">
      ${kept.phones.length === 0
        ? html`<span class="quiet">${say('no-phone')}</span>`
        : kept.phones.slice(0, MOST_PHONES).map((phone) => html`${callButton(phone)} `)}
      ${others > 0 ? html`<span class="quiet">${say('list.phones', { count: others })}</span>` : nothing}
      ${kept.phones.length === 0 && kept.email ? html`<a href="mailto:${kept.email}">${kept.email}</a>` : nothing}
    </p>
  `;
}
