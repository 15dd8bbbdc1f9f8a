import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Understood } from '../api/types';
import { meaning } from '../question/parts';
import type { Question } from '../question/question';
import { name, nameLanguage } from '../words/texts';
import { say } from '../words/words';
import type { GoPlan } from './go-plan';

const MOST_PERHAPS = 4;
const MOST_MEANINGS = 2;

/** Needs that were only perhaps meant: each is added by a click. */
export function perhaps(question: Question, parts: Understood[], go: GoPlan) {
  const offers = parts
    .flatMap((part) => distinct(part).slice(0, MOST_MEANINGS).map((need) => ({ part, need })))
    .slice(0, MOST_PERHAPS);
  return offers.length === 0
    ? nothing
    : html`
        <div class="perhaps">
          <p id="perhaps">${say('plan.perhaps')}</p>
          <ul class="choices" aria-labelledby="perhaps">
            ${offers.map(
              ({ part, need }) => html`<li>
                <button data-goes @click=${() => go(meaning(question, part, need.id))}>
                  <span aria-hidden="true">+ </span><span lang=${ifDefined(nameLanguage(need.name))}>${name(need.name)}</span> <small>(${say('quoted', { text: part.text })})</small>
                </button>
              </li>`,
            )}
          </ul>
        </div>
      `;
}

function distinct({ needs = [] }: Understood) {
  const names = needs.map((need) => name(need.name));
  return needs.filter((_, index) => names.indexOf(names[index]) === index);
}
