import { html, nothing } from 'lit';
import { hitCard } from '../answer/hit-card';
import type { Told } from '../answer/told';
import type { Plan } from '../api/types';
import { say } from '../words/words';

/** Needs that nobody known meets here, each with why, and the nearest who do. */
export function withoutDoor({ withoutDoor: unmet = [] }: Plan, told: Told) {
  return unmet.length === 0
    ? nothing
    : html`
        <h3>${say('plan.without')}</h3>
        ${unmet.map(
          ({ need, text, nearest = [] }, index) => html`
            <p class="warning">${text}</p>
            ${nearest.length > 0
              ? html`<ol class="hits" aria-label=${need.text}>
                  ${nearest.map((hit) => html`<li>${hitCard(hit, told, undefined, `without-${index}-${hit.id}`)}</li>`)}
                </ol>`
              : nothing}
          `,
        )}
      `;
}
