import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { closedSince } from '../facts/closed';
import { factsFrom, sourceNotices } from '../facts/facts-from';
import { link } from '../route/link';
import { listed, otherLanguage } from '../words/texts';
import { say } from '../words/words';
import { hours } from './hours';
import type { Kept } from './kept';
import { phones, where } from './reach';
import type { Room } from './room';
import { whatFor } from './what-for';

/** A service in short: what for, where, when, in which languages, and how to call. The same on paper. */
export function keptItem(kept: Kept, { room, need, why }: { room: Room; need?: string; why?: string }) {
  const { name } = kept.service;
  const organization = kept.organization.name;
  const facts = [
    [say('list.where'), where(kept)],
    [say('list.languages'), kept.languages.length > 0 ? listed(kept.languages.map((one) => one.name ?? one.code)) : say('list.languages.none')],
    [say('list.when'), html`${hours(kept, room.hours)}${appointment(kept)}`],
  ];
  return html`
    <div class="kept-head">
      <div>
        <h3 id="kept-${kept.id}" lang=${ifDefined(otherLanguage(name))}><a href=${link({ screen: 'service', id: kept.id })}>${name.text}</a></h3>
        ${organization.text === name.text ? nothing : html`<p class="organization" lang=${ifDefined(otherLanguage(organization))}>${organization.text}</p>`}
        ${need ? html`<p class="need"><strong>${say('list.need', { need })}</strong></p>` : nothing}
        <p class="what-for">${whatFor(kept, need)}</p>
        ${why ? html`<p class="why">${why}</p>` : nothing}
      </div>
      ${phones(kept)}
    </div>
    ${closedSince(kept)}
    <dl>
      ${facts.map(([term, said], index) => html`<div class=${index < facts.length - 1 ? 'beside' : ''}><dt>${term}</dt><dd>${said}</dd></div>`)}
    </dl>
    <p class="quiet age">${factsFrom(kept)}</p>
    ${sourceNotices([kept])}
  `;
}

function appointment(kept: Kept) {
  return kept.appointment === 'required' ? html` <span>${say('list.appointment')}</span>` : nothing;
}
