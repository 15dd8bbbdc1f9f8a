import { html, nothing } from 'lit';
import type { Bilingual } from '../api/types';
import { name, nameLanguage } from '../words/texts';
import { say, sayOf } from '../words/words';
import type { CrisisPhone } from './roster';

/** A text with its name before it; nothing where there is none. */
export function textRow(label: string, text?: Bilingual) {
  return text ? html`<div><dt>${label}</dt><dd lang=${nameLanguage(text) ?? nothing}>${name(text)}</dd></div>` : nothing;
}

/** Telephones in the order in which they are called. */
export function calls(phones: CrisisPhone[], whom: string) {
  return html`<ul class="crisis-phones">${phones.map(
    ({ number, link, time }) =>
      html`<li><a class="call" href=${link} aria-label="${say('crisis.call', { whom, number })}${time === 'any' ? '' : `, ${sayOf('crisis.time', time)}`}">${number}</a>${time === 'any' ? nothing : html` <span class="quiet">${sayOf('crisis.time', time)}</span>`}</li>`,
  )}</ul>`;
}
