import { html, nothing } from 'lit';
import type { Plan } from '../api/types';
import type { Question } from '../question/question';
import type { Reason, Wishes } from '../route/wishes';
import { say, sayOf } from '../words/words';
import type { GoPlan } from './go-plan';
import { serviceNames } from './service-names';
import { allHits } from './shown';

/** What was changed by hand, each to be taken back: who was put aside, and who was put in the place of another. */
export function putAside(question: Question, wishes: Wishes, plan: Plan, go: GoPlan) {
  const names = serviceNames(allHits(plan));
  const swapped = [...new Set(wishes.swaps.values())];
  const back = (id: string) => go(question, { exclude: new Map([...wishes.exclude].filter(([other]) => other !== id)) });
  const unswap = (id: string) => go(question, { swaps: new Map([...wishes.swaps].filter(([, other]) => other !== id)) });
  return wishes.exclude.size + swapped.length === 0
    ? nothing
    : html`
        <div class="put-aside">
          <h3>${say('plan.changed')}</h3>
          <ul>
            ${[...wishes.exclude].map(
              ([id, reason]) => html`<li>
                <span>${names(id)} <span class="quiet">(${told(reason)})</span></span>
                <button data-goes data-back @click=${() => back(id)}>${say('plan.back-in')}<span class="visually-hidden"> : ${names(id)}</span></button>
              </li>`,
            )}
            ${swapped.map(
              (id) => html`<li>
                <span>${names(id)} <span class="quiet">(${say('plan.swapped')})</span></span>
                <button data-goes data-back @click=${() => unswap(id)}>${say('plan.unswap')}<span class="visually-hidden"> : ${names(id)}</span></button>
              </li>`,
            )}
          </ul>
        </div>
      `;
}

function told(reason: Reason): string {
  return sayOf('plan.excluded', reason) ?? reason;
}
