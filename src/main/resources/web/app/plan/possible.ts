import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Plan } from '../api/types';
import { callButton } from '../facts/contact';
import { meaning } from '../question/parts';
import type { Question } from '../question/question';
import { link } from '../route/link';
import { otherLanguage } from '../words/texts';
import { say } from '../words/words';
import type { GoPlan } from './go-plan';

/** What was only perhaps meant, each with who would meet it: put into the plan by a click. */
export function possible(question: Question, { possible: needs }: Plan, go: GoPlan) {
  return needs
    ? html`
        <h3>${say('plan.possible')}</h3>
        <ul class="alternatives" id="possible">
          ${needs.map(
            ({ need, door }) => html`
              <li>
                <p><strong>${need.name}</strong> — <a lang=${ifDefined(otherLanguage(door.service.name))} href=${link({ screen: 'service', id: door.id })}>${door.service.name.text}</a></p>
                <p class="first-ways">
                  ${callButton(door.first.phone ?? '')}
                  <button data-goes @click=${() => go(meaning(question, need, need.terms[0]))}>${say('plan.need.add')}<span class="visually-hidden"> : ${need.name}</span></button>
                </p>
              </li>
            `,
          )}
        </ul>
      `
    : nothing;
}
