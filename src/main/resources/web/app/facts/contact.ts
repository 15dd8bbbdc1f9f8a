import { html } from 'lit';
import type { Listed } from '../api/types';
import { tel } from '../parts/phone';
import { say } from '../words/words';
import type { Shown } from './row';

/** One number as a button; what cannot be called is a text. */
export function callButton(phone: string) {
  const address = tel(phone);
  return address === undefined
    ? html`<span part="phone">${phone}</span>`
    : html`<a class="call" part="phone" href=${address}><span class="visually-hidden">${say('call')} </span>${phone}</a>`;
}

function oneNumber(number: string) {
  const address = tel(number);
  return address === undefined ? `${number} ` : html`<a href=${address}>${number}</a> `;
}

export function phones({ phones: numbers }: Listed): Shown {
  return numbers.length === 0 ? undefined : html`${numbers.map(oneNumber)}`;
}

/** Only what leads to a page: a source may hold anything. */
export function website({ website: url }: Listed): Shown {
  return url && /^https?:\/\//i.test(url)
    ? html`<a href=${url} rel="noreferrer">${url.replace(/^https?:\/\/|\/$/gi, '')}</a>`
    : undefined;
}

/** Sources write several into one field. */
export function email({ email: written }: Listed): Shown {
  const all = (written ?? '').split(/[;,\s]+/).filter((one) => one !== '');
  return all.length === 0
    ? undefined
    : html`${all.map((one) => (/^[^@]+@[^@]+$/.test(one) ? html`<a href="mailto:${one}">${one}</a> ` : `${one} `))}`;
}
