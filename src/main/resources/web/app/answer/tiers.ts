import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Answer, Hit, TierCount } from '../api/types';
import { hitCard } from './hit-card';
import { toldOnce, type Told } from './told';
import { shownOrder, tierGroups, type TierGroup } from './tier-order';

/** The hits under the headings of their tiers. */
export function tiers(answer: Answer, counts: TierCount[], hits: Hit[]) {
  const numbers = new Map(shownOrder(answer).map((hit, index) => [hit.id, index + 1]));
  const told = toldOnce(answer);
  return tierGroups(answer, counts, hits).map((group) => tier(group, told, numbers));
}

function tier({ title, count, hits }: TierGroup, told: Told, numbers: Map<string, number>) {
  return html`
    <section class="tier">
      <h3>${title}${count === undefined ? nothing : html` <span class="count">(${count})</span>`}</h3>
      <ol class="hits">
        ${repeat(hits, (hit) => hit.id, (hit) => html`<li>${hitCard(hit, told, numbers.get(hit.id))}</li>`)}
      </ol>
    </section>
  `;
}
