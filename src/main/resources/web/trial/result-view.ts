import { html, nothing, svg } from 'lit';
import type { EffectView, TrialFeatures, TrialFigures, TriedNeed, TriedTerritory } from './types';
import '../app/map/trial-map';
import type { SectorShape } from '../app/map/trial-map';
import { name } from '../app/words/texts';
import { number, say, sayCode } from './words/words';

/** From the best to the worst. */
export const EFFECTS = ['better', 'more', 'fewer', 'worse'] as const;
export type Effect = (typeof EFFECTS)[number];

/** What distinguishes them for those who see no colours. */
const MARKS: Record<Effect, { path: string; width: number }> = {
  better: { path: 'M0 12L12 0M-3 3L3 -3M9 15L15 9', width: 3 },
  more: { path: 'M0 12L12 0M-3 3L3 -3M9 15L15 9', width: 1 },
  fewer: { path: 'M3 3h.01M9 9h.01', width: 3 },
  worse: { path: 'M0 0L12 12M0 12L12 0', width: 2 },
};

export function patterns() {
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
    ${EFFECTS.map(
      (effect) => svg`<pattern id="trial-${effect}" patternUnits="userSpaceOnUse" width="12" height="12">
        <rect class="tone-${effect}" width="12" height="12"></rect>
        <path class="marks-${effect}" d=${MARKS[effect].path} stroke-width=${MARKS[effect].width} stroke-linecap="round" fill="none"></path>
      </pattern>`,
    )}
  </defs></svg>`;
}

export function needName({ name: named }: TriedNeed): string {
  return named ? name(named) : say('trial.all-services');
}

/** The need for which most people are in another class, or the first one for which anything changes. */
export function mostTouched(needs: readonly TriedNeed[]): number {
  const touched = needs.map(({ region, sectors }) => [(region.better.people ?? 0) + (region.worse.people ?? 0), sectors.length]);
  const most = touched.reduce((best, [people, sectors], index) => (people > touched[best][0] || (people === touched[best][0] && touched[best][1] === 0 && sectors > 0) ? index : best), 0);
  return most;
}

/** The sectors that gain or lose for one need, as the map draws them. */
export function shapesOf(features: TrialFeatures, category: string | undefined): SectorShape[] {
  return features.features.flatMap(({ properties, geometry }) => {
    const need = properties.needs.find((one) => one.category === category);
    return need
      ? [{ effect: need.effect, geometry, label: `${name(properties.name)} – ${sayCode('trial-effect', need.effect)}${properties.people === undefined ? '' : `, ${say('trial.people', { count: number(properties.people) })}`}` }]
      : [];
  });
}

export function legend(need: TriedNeed) {
  return html`<ul class="legend" aria-label=${say('trial.legend')}>
    ${EFFECTS.filter((effect) => need.region[effect].sectors > 0).map(
      (effect) => html`<li><svg class="swatch" width="34" height="22" aria-hidden="true" focusable="false"><rect x="1" y="1" width="32" height="20" class="effect-${effect}"></rect></svg>
        <span>${say('trial.legend.entry', { effect: sayCode('trial-effect', effect), told: told(need.region[effect]) })}</span></li>`,
    )}
  </ul>`;
}

function told({ people, sectors }: EffectView): string {
  return people === undefined ? say('trial.sectors', { sectors: number(sectors) }) : say('trial.people-sectors', { count: number(people), sectors: number(sectors) });
}

/** By territory, who is touched most first. */
export function territoriesTable(need: TriedNeed, level: string) {
  const touched = (one: TriedTerritory) => EFFECTS.reduce((sum, effect) => sum + (one[effect].people ?? 0), 0);
  const rows = [...need.territories].sort((one, other) => touched(other) - touched(one));
  return rows.length === 0
    ? nothing
    : html`<div class="table-frame" tabindex="0" role="region" aria-label=${say('trial.table')}>
        <table class="trial-table">
          <caption>${say('trial.table')}</caption>
          <thead><tr>
            <th scope="col">${sayCode('trial-level', level)}</th>
            ${EFFECTS.map((effect) => html`<th scope="col">${sayCode('trial-column', effect)}</th>`)}
            <th scope="col">${say('trial.column.finer')}</th>
            <th scope="col">${say('trial.column.finer-people')}</th>
            <th scope="col">${say('trial.column.nobody')}</th>
            <th scope="col">${say('trial.column.reach')}</th>
          </tr></thead>
          <tbody>
            ${[...rows, ...(rows.length > 1 ? [need.region] : [])].map(
              (row, index) => html`<tr class=${index === rows.length ? 'total' : ''}>
                <th scope="row">${name(row.name)}</th>
                ${EFFECTS.map((effect) => html`<td>${row[effect].sectors === 0 ? '–' : row[effect].people === undefined ? say('trial.unknown') : number(row[effect].people!)}</td>`)}
                <td>${pair(row.before.finer, row.after.finer)}</td>
                <td>${pair(row.before.finerPeople, row.after.finerPeople)}</td>
                <td>${pair(row.before.nobodyPeople, row.after.nobodyPeople)}</td>
                <td>${pair(row.before.reach[0]?.people, row.after.reach[0]?.people)}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
}

/** From what to what, or what it stays. */
function pair(before: number | undefined, after: number | undefined) {
  if (before === undefined || after === undefined) {
    return say('trial.unknown');
  }
  return before === after ? number(before) : html`${number(before)} <span aria-hidden="true">→</span><span class="visually-hidden">${say('trial.then')}</span> <strong>${number(after)}</strong>`;
}

export function sectorsList(need: TriedNeed) {
  return need.sectors.length === 0
    ? nothing
    : html`<details class="sectors"><summary>${say('trial.sectors.all', { count: number(need.sectors.length) })}</summary>
        <div class="table-frame" tabindex="0" role="region" aria-label=${say('trial.sectors.table')}>
        <table class="trial-table"><caption>${say('trial.sectors.table')}</caption>
          <thead><tr><th scope="col">${say('trial.sector')}</th><th scope="col">${say('trial.column.people')}</th><th scope="col">${say('trial.column.effect')}</th>
            <th scope="col">${say('trial.column.before')}</th><th scope="col">${say('trial.column.after')}</th></tr></thead>
          <tbody>${need.sectors.map(
            (one) => html`<tr><th scope="row">${name(one.name)} <span class="quiet">${one.code}</span></th><td>${one.people === undefined ? say('trial.unknown') : number(one.people)}</td>
              <td>${sayCode('trial-effect', one.effect)}</td><td>${sayCode('trial-class', one.before.best)}</td><td>${sayCode('trial-class', one.after.best)}</td></tr>`,
          )}</tbody></table></div>
      </details>`;
}

export function methodView({ method, dates, generation }: TrialFigures) {
  return html`<details class="method"><summary>${say('trial.method')}</summary>
    <ul class="text">${method.map((sentence) => html`<li>${sentence}</li>`)}</ul>
    <p class="quiet">${say('trial.dates', { publisher: dates.populationPublisher, year: dates.population, delimitation: dates.delimitation, generation: String(generation) })}</p>
  </details>`;
}
