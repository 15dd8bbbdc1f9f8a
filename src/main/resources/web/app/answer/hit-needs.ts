import { html, nothing } from 'lit';
import type { Hit } from '../api/types';
import { say } from '../words/words';

const MOST_MET = 3;
const MOST_OTHERS = 2;

/** The need that was asked first, and in bold; then in a few words what else it is there for. */
export function hitNeeds(hit: Hit) {
  const met = hit.why.filter((reason) => reason.code === 'MEETS_NEED');
  const shown = met.slice(0, MOST_MET);
  const ids = met.map((reason) => reason.params.id);
  const others = hit.categories.filter(({ code }) => !ids.includes(code)).map(({ code, name }) => name ?? code);
  const some = others.slice(0, MOST_OTHERS);
  const left = met.length - shown.length + others.length - some.length;
  return shown.length + some.length === 0
    ? nothing
    : html`<p class="needs" part="categories">
        ${shown.map((reason, index) => html`${index > 0 ? ' · ' : nothing}<strong>${String(reason.params.need)}</strong>`)}
        <span class="quiet">${some.length > 0 && shown.length > 0 ? `· ${say('hit.also')} ` : nothing}${some.join(' · ')} ${left > 0 ? say('and-others', { count: left }) : nothing}</span>
      </p>`;
}
