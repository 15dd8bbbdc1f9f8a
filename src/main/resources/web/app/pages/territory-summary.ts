import { html, nothing } from 'lit';
import type { TerritorySummary } from '../api/types';
import { name } from '../words/texts';
import { language, say, sayOf } from '../words/words';

/** What it is, in a line: "Bassin · 304 523 habitants (2022) · 1000, 1080". */
export function summary({ level, name: named, population, populationYear, postcodes = [], derived }: TerritorySummary) {
  const kind = sayOf('territory.kind', level) ?? level;
  const parts = [
    // Its name says it already: "Bassin Nord".
    name(named).startsWith(kind) ? '' : kind,
    population === undefined
      ? ''
      : say('territory.population', { count: population.toLocaleString(language), year: String(populationYear ?? '') }),
    postcodes.length === 0 ? '' : say(postcodes.length === 1 ? 'territory.postcode' : 'territory.postcodes', { codes: postcodes.join(', ') }),
  ];
  return html`
    ${parts.some((part) => part !== '') ? html`<p class="quiet">${parts.filter((part) => part !== '').join(' · ')}</p>` : nothing}
    ${derived ? html`<p class="quiet">${say('territory.derived')}</p>` : nothing}
  `;
}
