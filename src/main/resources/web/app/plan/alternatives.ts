import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { hitWhere } from '../answer/hit-where';
import { reasons } from '../answer/reasons';
import { callButton } from '../facts/contact';
import { link } from '../route/link';
import { otherLanguage } from '../words/texts';
import { say } from '../words/words';
import { doorNeeds } from './door-needs';
import type { DoorShown } from './door-shown';
import { swapped } from './swap';

/** Who else there is for the same needs: one click away. */
export function alternatives({ door, plan, question, wishes, told, go }: DoorShown) {
  const others = door.alternatives ?? [];
  return others.length === 0
    ? nothing
    : html`
        <details class="alternatives">
          <summary>${say('plan.alternatives', { count: others.length })}<span class="visually-hidden"> : ${door.service.name.text}</span></summary>
          <ul>
            ${others.map(
              (other) => html`
                <li>
                  <p><a lang=${ifDefined(otherLanguage(other.service.name))} href=${link({ screen: 'service', id: other.id })}>${other.service.name.text}</a></p>
                  ${doorNeeds(plan, other)} ${reasons(other.why)} ${hitWhere(other, told)}
                  <p class="first-ways">
                    ${other.first.phone ? callButton(other.first.phone) : nothing}
                    <button data-goes data-swap @click=${() => go(question, swapped(wishes, other, door))}>${say('plan.swap')}<span class="visually-hidden"> : ${other.service.name.text}</span></button>
                  </p>
                </li>
              `,
            )}
          </ul>
        </details>
      `;
}
