import { html } from 'lit';
import type { Listed } from '../api/types';
import { tel } from '../parts/phone';
import { say } from '../words/words';
import type { Shown } from './row';

/** One number as a button. */
export function callButton(phone: string) {
  return html`<a class="call" part="phone" href=${tel(phone)}><span class="visually-hidden">${say('call')} </span>${phone}</a>`;
}

export function phones({ phones: numbers }: Listed): Shown {
  return numbers.length === 0 ? undefined : html`${numbers.map((number) => html`<a href=${tel(number)}>${number}</a> `)}`;
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
