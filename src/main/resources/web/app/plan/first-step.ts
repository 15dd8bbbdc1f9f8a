import { html, nothing } from 'lit';
import type { Door } from '../api/types';
import { callButton, email, website } from '../facts/contact';
import type { Wishes } from '../route/wishes';
import { listed } from '../words/texts';
import { say, sayOf } from '../words/words';

/** What to do first, who does it, what to bring, and when it can be done. */
export function firstStep(door: Door, wishes: Wishes) {
  const { first } = door;
  const way = first.phone ? callButton(first.phone) : first.code === 'email' ? email(door) : first.code === 'online' ? website(door) : undefined;
  return html`
    <div class="first-step">
      <p><strong>${first.text}</strong> <span class="quiet">${whoCalls(door)}</span></p>
      <p class="first-ways">${way ?? (door.phones.length > 0 ? callButton(door.phones[0]) : nothing)} ${when(door, wishes)}</p>
      ${first.bring && first.bring.length > 0 ? html`<p class="quiet">${say('plan.bring', { things: listed(first.bring.map((thing) => thing.text)) })}</p>` : nothing}
    </div>
  `;
}

export function whoCalls({ first }: Door): string {
  return sayOf('plan.caller', first.caller) ?? '';
}

/** That hours are not known is said with the hours. */
export function when(door: Door, { from }: Pick<Wishes, 'from'>): string {
  return sayOf('plan.when', door.when === 'today' && from !== '' ? 'that-day' : door.when) ?? '';
}
