import { html } from 'lit';
import type { Go } from '../question/go';
import { choose, chosen, type Question } from '../question/question';
import { say, sayOf } from '../words/words';
import { AUDIENCES } from './audiences';

/** Of whom who would come is one; several are alternatives. */
export function audiencePanel(question: Question, go: Go) {
  const set = chosen(question, 'audience');
  const toggle = (value: string, on: boolean) =>
    go(choose(question, 'audience', on ? [...set, value] : set.filter((other) => other !== value)));
  return html`
    <fieldset>
      <legend>${say('facet.audience')}</legend>
      <ul>
        ${AUDIENCES.map(
          (value) => html`
            <li>
              <label>
                <input
                  type="checkbox" name="audience" value=${value} .checked=${set.includes(value)}
                  @change=${(event: Event) => toggle(value, (event.target as HTMLInputElement).checked)}
                />
                <span>${sayOf('audience', value)}</span>
              </label>
            </li>
          `,
        )}
      </ul>
    </fieldset>
  `;
}
