import { html, nothing } from 'lit';
import type { Answer, FacetValue, TierCount } from '../api/types';
import { choose, type Facet, type Question } from '../question/question';
import { linkTo } from '../route/link';
import { count, language, say, sayOf } from '../words/words';
import { serviceCard } from './service-card';

/** Who serves a place: for which needs, from how near, and the first of them. */
export function whoServes(question: Question, answer: Answer) {
  const sectors = answer.facets.sector ?? [];
  return answer.total === 0
    ? html`<p class="warning">${say('territory.nobody')}</p>`
    : html`
        <section>
          <h3>${say('territory.sectors')}</h3>
          <ul class="names wide">${sectors.map((sector) => counted(question, 'sector', sector.value, name(sector), sector.count))}</ul>
        </section>
        <section>
          <h3>${count('services', answer.total)}</h3>
          <ul class="names wide">${answer.tiers.map((tier) => counted(question, 'tier', tier.tier, tierName(tier), tier.count))}</ul>
        </section>
        <section>
          <h3>${say('territory.nearest')}</h3>
          <ol class="hits">${answer.hits.map((hit) => html`<li>${serviceCard(hit)}</li>`)}</ol>
          ${answer.total > answer.hits.length
            ? html`<p class="ways"><a class="button" href=${linkTo(question)}>${say('territory.all', { count: answer.total.toLocaleString(language) })}</a></p>`
            : nothing}
        </section>
      `;
}

/** Each leads to the part of the answer that it counts. */
function counted(question: Question, facet: Facet, value: string, label: string, number: number) {
  return html`<li>
    <a href=${linkTo(choose(question, facet, [value]))}>${label} <span class="count">(${number.toLocaleString(language)})</span></a>
  </li>`;
}

function name(sector: FacetValue): string {
  return sector.name ?? sector.value;
}

function tierName({ tier }: TierCount): string {
  return sayOf('territory.tier', tier) ?? tier;
}
