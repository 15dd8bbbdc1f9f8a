import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { hitBody } from '../answer/hit-body';
import type { CollectionAnswer, CollectionItem, CollectionSection, CollectionServiceState } from '../api/contract';
import type { Hit } from '../api/types';
import { callButton } from '../facts/contact';
import { language, say } from '../words/words';
import { otherLanguage } from '../words/texts';

/** How one is named: by what its page is called, and whether it stands under the name of an organisation. */
type Numbers = ReadonlyMap<string, number>;

/** Told by the reasons of the hit, or plain. */
const SAID_BY_REASONS = new Set(['serves', 'listed']);

/** The sections of a collection as they are for what was asked: what fits, and folded away what does not, each with why. */
export function sectionsView({ sections }: CollectionAnswer, numbers: Numbers) {
  return sections.map((section) => sectionView(section, numbers));
}

function sectionView({ title, about, items, apart }: CollectionSection, numbers: Numbers) {
  return html`
    <section>
      <h3 lang=${ifDefined(otherLanguage(title))}>${title.text}</h3>
      ${about ? html`<p lang=${ifDefined(otherLanguage(about))}>${about.text}</p>` : nothing}
      ${items.length === 0 && !about ? html`<p class="warning">${say(apart.length > 0 ? 'read.nobody-here' : 'read.nobody')}</p>` : nothing}
      <ul class="hits">${items.map((item) => html`<li>${itemView(item, numbers)}</li>`)}</ul>
      ${apart.length > 0
        ? html`<details class="apart"><summary>${say('read.apart', { count: apart.length })}</summary>
            <ul class="hits">${apart.map((item) => html`<li>${itemView(item, numbers)}</li>`)}</ul></details>`
        : nothing}
    </section>
  `;
}

function itemView({ kind, title, url, note, helpline, services }: CollectionItem, numbers: Numbers) {
  return html`
    ${title ? html`<h4 class="of" lang=${ifDefined(otherLanguage(title))}>${kind === 'link' && url ? html`<a href=${url} rel="noreferrer">${title.text}</a>` : title.text}</h4>` : nothing}
    ${helpline
      ? html`<h4 class="of" lang=${ifDefined(otherLanguage(helpline.name))}>${helpline.name.text}</h4>
          <p><span lang=${ifDefined(otherLanguage(helpline.purpose))}>${helpline.purpose.text}</span> ${callButton(helpline.phone)}</p>`
      : nothing}
    ${services.map((service) => serviceView(service, numbers))}
    ${services.length === 0 && !title && !helpline ? html`<p class="warning">${say('read.gone')}</p>` : nothing}
    ${note ? html`<p class="note" lang=${ifDefined(otherLanguage(note))}>${note.text}</p>` : nothing}
  `;
}

function serviceView({ state, text, hit, service }: CollectionServiceState, numbers: Numbers) {
  const record = hit ?? service;
  if (!record) {
    return html`<p class="warning">${text}</p>`;
  }
  const { id, service: named, phones } = record;
  const number = numbers.get(id);
  return html`
    <article class="hit" aria-labelledby="hit-${id}">
      <h4 id="hit-${id}">${number === undefined ? nothing : html`<span class=${record.location?.lat === undefined ? 'hit-number' : 'hit-number on-map'}>${number}<span class="visually-hidden">.</span></span> `}<a lang=${ifDefined(otherLanguage(named.name))} href="/services/${named.id}?lang=${language}">${named.name.text}</a></h4>
      ${SAID_BY_REASONS.has(state) ? nothing : html`<p class="state careful"><span>${text}</span></p>`}
      ${hit ? hitBody(hit as Hit) : phones[0] ? html`<p>${callButton(phones[0])}</p>` : nothing}
    </article>
  `;
}
