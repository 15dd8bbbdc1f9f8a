import { html, nothing } from 'lit';
import type { Answer } from '../api/types';
import { count, say } from '../words/words';
import { isAnywhere, placeName, whereabouts } from './place';

/** How many, for which place. */
export function sentence(answer: Answer) {
  const where = whereabouts(answer.place);
  return html`
    <h2 id="answer" tabindex="-1">
      ${howMany(answer)} ${say(link(answer))} <strong>${placeName(answer.place)}</strong>${where ? html`<span class="where"> — ${where}</span>` : nothing}
    </h2>
    ${isAnywhere(answer.place) ? html`<p class="quiet">${say('no-place')}</p>` : nothing}
  `;
}

export function sentenceText(answer: Answer): string {
  return `${howMany(answer)} ${say(link(answer))} ${placeName(answer.place)}`;
}

/** Who is near by and declares no area, as pharmacies, does not serve the place; nor does that make nobody. */
function link({ place, needs, tiers }: Answer): 'for' | 'near' {
  const found = tiers.filter(({ count: number }) => number > 0);
  return !needs && !isAnywhere(place) && found.length > 0 && found.every(({ tier }) => tier === 'nearby') ? 'near' : 'for';
}

function howMany(answer: Answer): string {
  if (answer.needs) {
    return say('needs.count', { count: answer.needs.length });
  }
  return answer.total === 0 ? say('services.none') : count('services', answer.total);
}
