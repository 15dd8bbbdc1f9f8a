import { html } from 'lit';
import type { Reason } from '../route/wishes';
import { say, sayOf } from '../words/words';
import type { DoorShown } from './door-shown';

const REASONS: Reason[] = ['tried', 'full', 'other'];

/** A door is kept whatever else changes, or put aside: tried already, full, or not wanted. */
export function doorWays({ door, question, wishes, go }: DoorShown) {
  const kept = wishes.prefer.includes(door.id);
  const name = door.service.name.text;
  const keep = () => go(question, { prefer: kept ? wishes.prefer.filter((id) => id !== door.id) : [...wishes.prefer, door.id] });
  const exclude = (reason: Reason) =>
    go(question, {
      exclude: new Map([...wishes.exclude, [door.id, reason]]),
      prefer: wishes.prefer.filter((id) => id !== door.id),
      swaps: new Map([...wishes.swaps].filter(([, id]) => id !== door.id)),
    });
  return html`
    <div class="door-ways" role="group" aria-label=${name}>
      <button aria-pressed=${kept} @click=${keep}>${say('plan.keep')}${of(name)}</button>
      ${REASONS.map((reason) => html`<button data-goes data-exclude=${reason} @click=${() => exclude(reason)}>${sayOf('plan.exclude', reason)}${of(name)}</button>`)}
    </div>
  `;
}

function of(name: string) {
  return html`<span class="visually-hidden"> : ${name}</span>`;
}
