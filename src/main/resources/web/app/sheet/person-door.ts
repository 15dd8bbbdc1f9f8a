import { html, nothing } from 'lit';
import type { Door, Plan, SheetWords } from '../api/types';
import { addressLine } from '../facts/address';
import { tel } from '../parts/phone';
import { saying } from './saying';
import { tagOf } from './sheet-words';

const FIRST: Record<string, string> = {
  call: 'first_call',
  appointment: 'first_appointment',
  'walk-in': 'first_walk_in',
  email: 'first_email',
  online: 'first_online',
};
const INTERPRETER = 'via-interpreter';
/** A number stays in one line. */
const UNBROKEN = '\u00a0';

/** One service, in the words of a person: for what, who, what to do first, where, and what to know. */
export function personDoor(plan: Plan, door: Door, words: SheetWords, discreet: boolean) {
  const address = door.confidentialLocation ? undefined : addressLine(door);
  const organization = door.organization.name.text;
  return html`
    ${discreet ? nothing : about(plan, door, words)}
    <h3><bdi lang=${door.service.name.lang}>${door.service.name.text}</bdi></h3>
    ${organization === door.service.name.text ? nothing : html`<p><bdi>${organization}</bdi></p>`}
    <p><strong>${saying(words, first(door))}</strong>${door.first.caller === 'professional' ? html` ${saying(words, 'first_professional_calls')}` : nothing}</p>
    ${phone(door, words)}
    ${door.phones.length === 0 && door.email ? html`<p>${saying(words, 'email')}: <bdi>${door.email}</bdi></p>` : nothing}
    ${door.confidentialLocation ? html`<p>${saying(words, 'confidential')}</p>` : nothing}
    ${address ? html`<p>${saying(words, 'address')}: <bdi>${address}</bdi></p>` : nothing}
    ${hours(door, words)}
    <p>${spoken(door, words)} ${price(door, words)}</p>
    ${other(door, words)}
  `;
}

/** The need is told by its theme, which is known in every language. */
function about(plan: Plan, { needs }: Door, words: SheetWords) {
  const themes = needs.flatMap(({ id }) => {
    const theme = plan.needs.find((need) => need.id === id)?.theme;
    return theme && words.themes[theme] ? [words.themes[theme]] : [];
  });
  const distinct = [...new Set(themes)];
  return distinct.length === 0 ? nothing : html`<p class="about">${saying(words, 'for')} <strong>${distinct.join(' · ')}</strong></p>`;
}

function first({ first: { code }, modes }: Door): string {
  const atHome = modes.length > 0 && modes.every((mode) => mode === 'at-home');
  return code === 'call' && atHome ? 'first_at_home' : (FIRST[code] ?? 'first_call');
}

export function phone({ phones, first: { phone: chosen } }: Pick<Door, 'phones' | 'first'>, words: SheetWords) {
  const number = chosen ?? phones[0];
  const address = number === undefined ? undefined : tel(number);
  return number === undefined
    ? nothing
    : html`<p class="number-large"><span class="visually-hidden">${saying(words, 'phone')}: </span><bdi>${address ? html`<a href=${address}>${number}</a>` : number}</bdi></p>`;
}

/** Hours that are not sure are told as such: nobody is to stand before a closed door. */
function hours({ open, hours: stated, openingHours }: Door, words: SheetWords) {
  const lines = (openingHours ?? []).flatMap((line) => line.hours ?? []);
  const text = lines.length > 0 ? lines.join(' ; ') : stated?.text;
  const sure = open !== undefined && open.state !== 'unknown';
  return sure && text ? html`<p>${saying(words, 'hours')}: <bdi lang=${stated?.lang ?? 'fr'}>${text}</bdi></p>` : html`<p>${saying(words, 'hours_unknown')}</p>`;
}

function spoken({ languages }: Door, words: SheetWords) {
  const own = tagOf(words.language);
  const codes = languages.map((one) => one.code).filter((code) => code !== INTERPRETER);
  if (codes.some((code) => isOf(code, own))) {
    return saying(words, 'speaks_yours');
  }
  const names = new Intl.DisplayNames([own], { type: 'language', fallback: 'none' });
  const known = [...new Set(codes.flatMap((code) => nameIn(names, code)))];
  return html`${known.length > 0 ? html`${saying(words, 'languages_spoken', { languages: new Intl.ListFormat(own, { type: 'conjunction' }).format(known) })}. ` : nothing}${saying(words, 'interpreter')}`;
}

/** Arabic of the Maghreb is Arabic too. */
function isOf(code: string, language: string): boolean {
  try {
    return new Intl.Locale(code).language === language;
  } catch {
    return false;
  }
}

function nameIn(names: Intl.DisplayNames, code: string): string[] {
  try {
    const name = names.of(code);
    return name ? [name] : [];
  } catch {
    return [];
  }
}

function price({ cost }: Door, words: SheetWords) {
  return saying(words, cost === 'free' ? 'free' : cost === 'paid' ? 'paid' : 'cost_unknown');
}

/** Whom to try where there is no room. */
function other({ alternatives = [] }: Door, words: SheetWords) {
  const next = alternatives.find((one) => one.phones.length > 0);
  return next ? html`<p class="other">${saying(words, 'full', { name: next.service.name.text, phone: (next.first.phone ?? next.phones[0]).replace(/ /g, UNBROKEN) })}</p>` : nothing;
}
