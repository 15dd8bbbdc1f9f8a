import { html } from 'lit';
import type { TerritorySummary } from '../api/types';
import { territoryLinks } from '../pages/territory-links';
import { link } from '../route/link';
import { listed, name } from '../words/texts';
import { say } from '../words/words';
import { unfoldable } from './unfoldable';

/** From the bassins to their communes and quartiers. What lies in several stands in each, and says so. */
export function places(territories: TerritorySummary[]) {
  const of = (level: string) => territories.filter((territory) => territory.level === level);
  const bassins = of('bassin');
  const names = new Map(bassins.map((bassin) => [bassin.code, name(bassin.name)]));
  return html`
    <ul class="tree">
      ${of('region').map((region) => html`<li><a href=${link({ screen: 'territory', level: region.level, code: region.code })}>${name(region.name)}</a></li>`)}
      ${bassins.map(
        (bassin) => html`<li>
          ${unfoldable(
            bassin.code,
            html`<summary>${name(bassin.name)}</summary>`,
            html`
              <p><a href=${link({ screen: 'territory', level: bassin.level, code: bassin.code })}>${say('browse.all', { name: name(bassin.name) })}</a></p>
              ${(['commune', 'quartier'] as const).map(
                (level) => html`
                  <h4>${say(`territory.kinds.${level}`)}</h4>
                  ${inBassin(level, of(level), bassin.code, names)}
                `,
              )}
            `,
          )}
        </li>`,
      )}
    </ul>
  `;
}

function inBassin(level: string, all: TerritorySummary[], bassin: string, names: Map<string, string>) {
  const here = all.filter((territory) => (territory.bassins ?? []).includes(bassin));
  const others = new Map(here.map(({ code, bassins = [] }) => [code, bassins.filter((other) => other !== bassin)]));
  return territoryLinks(level, here, ({ code }) => {
    const elsewhere = (others.get(code) ?? []).map((other) => names.get(other) ?? other);
    return elsewhere.length > 0 ? say('browse.also', { names: listed(elsewhere) }) : '';
  });
}
