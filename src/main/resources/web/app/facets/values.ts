import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FacetValue } from '../api/types';
import type { Go } from '../question/go';
import { choose, chosen, type Facet, type Question } from '../question/question';
import { say } from '../words/words';

/** The values of one facet with their counts; several are alternatives. Categories have others below them. */
export function values(facet: Facet, question: Question, offered: FacetValue[], go: Go) {
  const set = chosen(question, facet);
  const toggle = (value: string, on: boolean) =>
    go(choose(question, facet, on ? [...set, value] : set.filter((other) => other !== value)));
  return html`
    <fieldset>
      <legend>${say(`facet.${facet}`)}</legend>
      ${offered.length === 0 ? html`<p class="quiet">${say('facet.none')}</p>` : list(offered, set, toggle, facet)}
    </fieldset>
  `;
}

function list(
  offered: FacetValue[],
  set: string[],
  toggle: (value: string, on: boolean) => void,
  path: string,
): TemplateResult {
  return html`
    <ul>
      ${repeat(
        offered,
        (one) => one.value,
        (one) => html`
          <li>
            <label>
              <input
                type="checkbox" name=${path} value=${one.value} .checked=${set.includes(one.value)}
                @change=${(event: Event) => toggle(one.value, (event.target as HTMLInputElement).checked)}
              />
              <span>${one.name ?? one.value} <span class="count">(${one.count})</span></span>
            </label>
            ${one.below?.length ? list(one.below, set, toggle, `${path}-${one.value}`) : nothing}
          </li>
        `,
      )}
    </ul>
  `;
}
