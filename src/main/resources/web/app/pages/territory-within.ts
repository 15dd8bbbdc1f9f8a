import { html, nothing } from 'lit';
import type { Named, OneTerritory } from '../api/types';
import { listed, name } from '../words/texts';
import { say, sayOf } from '../words/words';
import { territoryLinks } from './territory-links';

const WIDEST_FIRST = ['region', 'bassin', 'commune', 'section', 'quartier', 'quartier-social-sante'];

/** Where it lies. Levels do not nest: that something lies in several bassins is said before all. */
export function wider({ territory: { level }, touching }: OneTerritory) {
  const bassins = touching.bassin ?? [];
  const levels = WIDEST_FIRST.slice(level === 'bassin' ? 0 : 1, WIDEST_FIRST.indexOf(level)).filter(known(touching));
  return html`
    ${levels.includes('bassin') && bassins.length > 1
      ? html`<p class="warning">${say('territory.several', { count: bassins.length, names: listed(bassins.map((one) => name(one.name))) })}</p>`
      : nothing}
    ${levels.length === 0
      ? nothing
      : html`<dl class="known">
          ${levels.map((wide) => html`<dt>${heading(wide, touching[wide].length)}</dt><dd>${territoryLinks(wide, touching[wide])}</dd>`)}
        </dl>`}
  `;
}

/** What lies in it, wholly or in part; the 145 quartiers of the Region stand with its bassins. */
export function finer({ territory: { level }, touching }: OneTerritory) {
  const levels = level === 'region' ? ['bassin', 'commune'] : WIDEST_FIRST.slice(WIDEST_FIRST.indexOf(level) + 1);
  return levels
    .filter(known(touching))
    .map(
      (fine) => html`
        <section>
          <h3>${heading(fine, touching[fine].length)} <span class="count">(${touching[fine].length})</span></h3>
          ${level === 'region' ? nothing : html`<p class="quiet">${say('territory.in-part')}</p>`}
          ${territoryLinks(fine, touching[fine])}
        </section>
      `,
    );
}

function known(touching: Record<string, Named[]>) {
  return (level: string) => (touching[level] ?? []).length > 0;
}

function heading(level: string, count: number): string {
  return sayOf(count === 1 ? 'territory.kind' : 'territory.kinds', level) ?? level;
}
