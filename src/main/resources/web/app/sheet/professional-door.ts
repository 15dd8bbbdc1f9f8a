import { html, nothing } from 'lit';
import { shortened } from '../answer/shortened';
import type { Door, Plan } from '../api/types';
import { addressLine } from '../facts/address';
import { comesFirst } from '../plan/comes-first';
import { when, whoCalls } from '../plan/first-step';
import { referral } from '../plan/referral';
import { needName } from '../plan/shown';
import { hours } from '../shortlist/hours';
import type { Wishes } from '../route/wishes';
import { distance, listed } from '../words/texts';
import { say } from '../words/words';

const MOST_HOURS = 140;
const MOST_OTHERS = 2;
/** Said on a line of their own, or of no use on paper. */
const ELSEWHERE = /^(MEETS_NEED|DISTANCE|OPEN|HOURS|PUBLIC_HOLIDAY|SPEAKS|VIA_INTERPRETER|VERIFIED_ON|TAKEN_FROM|OLD_FACTS|CONFIDENTIAL)/;

/** A door on the sheet of the professional: number, why, first step, and whom to try next. */
export function professionalDoor(plan: Plan, door: Door, wishes: Wishes, as?: string) {
  const needs = [...new Set(door.needs.map((need) => needName(plan, need)))];
  const why = shortened(door.why).filter(({ code }) => !ELSEWHERE.test(code)).map(({ text }) => text);
  const others = (door.alternatives ?? []).filter((other) => other.phones.length > 0).slice(0, MOST_OTHERS);
  const { name } = door.service;
  return html`
    <p class="sheet-head">
      <span>${as ? html`${say('sheet.as', { as })} ` : nothing}<strong>${name.text}</strong>${door.organization.name.text === name.text ? nothing : html` — ${door.organization.name.text}`}</span>
      <strong class="sheet-phone">${door.first.phone ?? door.phones[0] ?? say('no-phone')}</strong>
    </p>
    ${needs.length > 0 ? html`<p><strong>${needs.join(' · ')}</strong></p>` : nothing}
    <p>${[comesFirst(plan, door, wishes) ?? '', door.first.text, whoCalls(door), when(door, wishes)].filter((part) => part !== '').join(' · ')}${door.first.bring && door.first.bring.length > 0 ? ` · ${say('plan.bring', { things: listed(door.first.bring.map(({ text }) => text)) })}` : nothing}</p>
    <p>${[where(door), ...why, languages(door)].filter((part) => part !== undefined).join(' · ')}</p>
    <p>${hours(door, MOST_HOURS)}</p>
    ${referral(door)}
    ${others.length > 0 ? html`<p class="sheet-else">${say('sheet.else')} ${others.map((other, index) => html`${index > 0 ? ' · ' : nothing}${other.service.name.text} <strong>${other.first.phone ?? other.phones[0]}</strong>`)}</p>` : nothing}
  `;
}

function where(door: Door): string | undefined {
  if (door.confidentialLocation) {
    return say('list.confidential');
  }
  const line = addressLine(door);
  return line && door.distanceMetres !== undefined ? `${line} (${say('hit.away', { distance: distance(door.distanceMetres) })})` : line;
}

function languages({ languages: spoken }: Door): string | undefined {
  return spoken.length > 0 ? listed(spoken.map((one) => one.name ?? one.code)) : undefined;
}
