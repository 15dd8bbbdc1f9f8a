import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CollectionAnswer, CollectionItem, CollectionSection, CollectionServiceState } from '../app/api/contract';
import type { Hit } from '../app/api/types';
import { callButton } from '../app/facts/contact';
import { otherLanguage } from '../app/words/texts';
import { count, say } from '../app/words/words';
import { heading } from './heading';
import { hit } from './hit';
import type { Settings } from './settings';

/** How many lines of a collection fit what was asked, and how many may. */
export function fits({ counts }: CollectionAnswer): string {
  const of = (...states: string[]) => counts.filter(({ state }) => states.includes(state)).reduce((sum, { count: number }) => sum + number, 0);
  const unsure = of('may-serve', 'unknown');
  return [count('read.fits', of('serves', 'listed')), unsure > 0 ? count('read.unsure', unsure) : ''].filter(Boolean).join(', ');
}

/** The sections of a collection, in the order of its keeper; what does not fit is folded away, with why. */
export function collectionView(answer: CollectionAnswer, settings: Settings) {
  return answer.sections.map((section) => sectionView(section, settings));
}

function sectionView({ title, about, items, apart }: CollectionSection, settings: Settings) {
  return html`
    <div lang=${ifDefined(otherLanguage(title))}>${heading(settings.heading + 1, title.text, 'tier')}</div>
    ${about ? html`<p lang=${ifDefined(otherLanguage(about))}>${about.text}</p>` : nothing}
    ${items.length === 0 && !about ? html`<p class="warning">${say(apart.length > 0 ? 'read.nobody-here' : 'read.nobody')}</p>` : nothing}
    ${lines(items, settings)}
    ${apart.length > 0 ? html`<details class="apart"><summary>${say('read.apart', { count: apart.length })}</summary>${lines(apart, settings)}</details>` : nothing}
  `;
}

function lines(items: CollectionItem[], settings: Settings) {
  return items.length === 0 ? nothing : html`<ul class="hits">${items.map((item) => lineView(item, settings))}</ul>`;
}

function lineView({ title, url, note, helpline, services }: CollectionItem, settings: Settings) {
  return html`
    ${title ? html`<li class="title" lang=${ifDefined(otherLanguage(title))}>${url ? html`<a href=${url} rel="noreferrer" target="_blank">${title.text}</a>` : title.text}</li>` : nothing}
    ${helpline ? html`<li><span lang=${ifDefined(otherLanguage(helpline.name))}>${helpline.name.text}</span> ${callButton(helpline.phone)}</li>` : nothing}
    ${services.map((service) => serviceView(service, settings))}
    ${services.length === 0 && !title && !helpline ? html`<li class="warning">${say('read.gone')}</li>` : nothing}
    ${note ? html`<li class="note" lang=${ifDefined(otherLanguage(note))}>${note.text}</li>` : nothing}
  `;
}

function serviceView({ state, text, hit: found, service }: CollectionServiceState, settings: Settings) {
  if (found) {
    return html`${state === 'serves' || state === 'listed' ? nothing : html`<li class="quiet">${text}</li>`}${hit(found as Hit, settings)}`;
  }
  return html`<li>${service ? html`<span lang=${ifDefined(otherLanguage(service.service.name))}>${service.service.name.text}</span> ` : nothing}<span class="quiet">${text}</span></li>`;
}
