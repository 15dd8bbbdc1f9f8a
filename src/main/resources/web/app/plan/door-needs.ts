import { html, nothing } from 'lit';
import type { Door, Plan } from '../api/types';
import { say } from '../words/words';
import { needName } from './shown';

/** For what somebody is sent there, each need once. */
export function doorNeeds(plan: Plan, { needs }: Door) {
  const names = [...new Set(needs.map((need) => needName(plan, need)))];
  return names.length === 0
    ? nothing
    : html`<p class="needs"><span class="quiet">${say('plan.meets')}</span> ${names.map((name, index) => html`${index > 0 ? ' · ' : nothing}<strong>${name}</strong>`)}</p>`;
}
