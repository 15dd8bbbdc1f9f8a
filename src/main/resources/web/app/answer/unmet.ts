import { html, nothing } from 'lit';
import type { Unmet } from '../api/types';
import { hitCard } from './hit-card';
import type { Told } from './told';

/** Needs that were understood and that nobody known meets here, with the nearest who do. */
export function unmetNeeds(unmet: Unmet[] | undefined, told: Told) {
  return (unmet ?? []).map(
    (need) => html`
      <p class="warning">${need.text}</p>
      ${need.nearest.length > 0
        ? html`<ol class="hits">
            ${need.nearest.map((hit) => html`<li>${hitCard(hit, told)}</li>`)}
          </ol>`
        : nothing}
    `,
  );
}
