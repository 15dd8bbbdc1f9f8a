import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Answer, Hit, TierCount } from '../api/types';
import { listed, name } from '../words/texts';
import { say, sayOf } from '../words/words';
import { hitCard } from './hit-card';
import { isAnywhere, lowerFirst } from './place';

/**
 * The hits under the headings of their tiers. Whoever typed a name wants that one first, wherever it is: the interface puts it
 * on top, and so do we.
 */
export function tiers(answer: Answer, counts: TierCount[], hits: Hit[]) {
  const named = leading(hits, isNamed);
  const others = hits.slice(named.length);
  const numbers = new Map(shownOrder(answer).map((hit, index) => [hit.id, index + 1]));
  return html`
    ${named.length > 0 ? group(say('tier.named'), undefined, named, numbers) : nothing}
    ${inOrder(answer, counts, others).map(({ tier, count }) => {
      const here = others.filter((hit) => hit.tier === tier);
      return here.length > 0 ? group(heading(answer, tier), count - named.filter((hit) => hit.tier === tier).length, here, numbers) : nothing;
    })}
  `;
}

/** Nearest to home first; where nobody said where, the interface has those who serve all of the Region first. */
function inOrder(answer: Answer, counts: TierCount[], hits: Hit[]): TierCount[] {
  const first = (count: TierCount) => hits.findIndex((hit) => hit.tier === count.tier);
  return isAnywhere(answer.place) ? [...counts].sort((one, other) => first(one) - first(other)) : counts;
}

/** As they stand on the screen; so they are numbered. */
export function shownOrder(answer: Answer): Hit[] {
  const named = leading(answer.hits, isNamed);
  const others = answer.hits.slice(named.length);
  return [...named, ...inOrder(answer, answer.tiers, others).flatMap(({ tier }) => others.filter((hit) => hit.tier === tier))];
}

function isNamed(hit: Hit): boolean {
  return hit.why.some((reason) => reason.code === 'NAME_MATCHES');
}

function leading(hits: Hit[], which: (hit: Hit) => boolean): Hit[] {
  const end = hits.findIndex((hit) => !which(hit));
  return end < 0 ? hits : hits.slice(0, end);
}

function group(title: string, count: number | undefined, hits: Hit[], numbers: Map<string, number>) {
  return html`
    <section class="tier">
      <h3>${title}${count === undefined ? nothing : html` <span class="count">(${count})</span>`}</h3>
      <ol class="hits">
        ${repeat(hits, (hit) => hit.id, (hit) => html`<li>${hitCard(hit, numbers.get(hit.id))}</li>`)}
      </ol>
    </section>
  `;
}

/** The name of the territory where it is one; else the level alone. */
function heading(answer: Answer, tier: string): string {
  const names = (answer.place.territories?.[tier] ?? []).map((territory) => name(territory.name));
  if (tier === 'bassin' && names.length === 1) {
    return say('tier.bassin.of', { name: lowerFirst(names[0]) });
  }
  if ((tier === 'quartier' || tier === 'commune') && names.length === 1) {
    return say(`tier.${tier}.of`, { name: listed(names) });
  }
  return sayOf('tier', tier) ?? tier;
}
