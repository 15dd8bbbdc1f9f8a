import { html, nothing } from 'lit';
import type { Cell, Figures } from '../api/types';
import { say } from '../words/words';
import type { Asked } from './asked';
import { choropleth, swatch } from './choropleth';
import type { Geography } from './geography';
import { AREA, SEAT, shownNeed, whole, type Fill, type Shown } from './measures';
import { measureName } from './measures-view';
import { figureTold } from './sources';
import { territories } from './told';

export interface Pointing {
  point: (event: Event) => void;
  press: (event: Event) => void;
  /** What somebody points at, in a line. */
  pointed: string;
}

/** The measure that is chosen, large: its classes can be looked at one by one. */
export function mapView(figures: Figures, cells: Map<string, Cell>, geography: Map<string, Geography>, asked: Asked, drawn: Shown, title: string, pointing: Pointing, look: (asked: Asked) => void) {
  const own = geography.get(asked.level)!;
  return html`
    <figure class="measure-map">
      <figcaption><h2 id="map-title">${measureName(asked.measure)}</h2><p class="quiet">${title}</p></figcaption>
      <div class="drawn" @pointermove=${pointing.point} @pointerleave=${pointing.point} @click=${pointing.press}>
        ${choropleth({ id: 'main', label: `${measureName(asked.measure)}. ${title}. ${say('coverage.map.table')}`, geography: own, over: over(geography, asked.level), cells, shown: drawn, at: asked.at, only: asked.only, shrunk: 1.35, labelled: true })}
      </div>
      <p class="pointed screen-only" aria-hidden="true">${pointing.pointed || say('coverage.map.point')}</p>
      ${legendView('main', figures, drawn, asked, look)}
      ${drawn.method ? html`<p class="quiet">${drawn.method}</p>` : nothing}
      <div class="map-choices screen-only">
        ${asked.measure === AREA
          ? nothing
          : html`<label>${say('coverage.steps')}
              <select @change=${(event: Event) => look({ ...asked, only: '', steps: (event.target as HTMLSelectElement).value === 'equal' ? 'equal' : 'quantile' })}>
                ${(['quantile', 'equal'] as const).map((steps) => html`<option value=${steps} ?selected=${steps === asked.steps}>${say(`coverage.steps.${steps}`)}</option>`)}
              </select></label>`}
        ${asked.measure === SEAT
          ? html`<label>${say('coverage.count')}
              <select @change=${(event: Event) => look({ ...asked, only: '', rate: (event.target as HTMLSelectElement).value === 'rate' })}>
                ${(['number', 'rate'] as const).map((count) => html`<option value=${count} ?selected=${(count === 'rate') === asked.rate}>${say(`coverage.count.${count}`)}</option>`)}
              </select></label>`
          : nothing}
      </div>
    </figure>
  `;
}

/** Bassins lie over finer territories, so that one finds one's way. */
function over(geography: Map<string, Geography>, level: string): Geography | undefined {
  return level === 'bassin' || level === 'region' ? undefined : geography.get('bassin');
}

/** Each class with its number of territories and of people; who presses one sees it alone, in the table too. */
function legendView(id: string, { cells, level }: Figures, { legend, fill, unit }: Shown, asked: Asked, look: (asked: Asked) => void) {
  const of = (one: Fill) => cells.filter((cell) => fill(cell) === one);
  return html`
    ${unit ? html`<p class="unit">${unit}</p>` : nothing}
    <ul class="legend" aria-label=${say('coverage.legend')}>
      ${legend.map((entry) => {
        const within = of(entry.fill);
        const people = within.reduce((sum, cell) => sum + (cell.people ?? 0), 0);
        const pressed = asked.only === entry.fill;
        return html`<li><button aria-pressed=${pressed} ?disabled=${within.length === 0} @click=${() => look({ ...asked, only: pressed ? '' : entry.fill, all: false })}>
          ${swatch(`${id}-${entry.fill}-swatch`, entry.fill)}
          <span>${entry.label}<span class="quiet">${territories(level, within.length)}, ${say('coverage.people', { people: whole(people) })}</span></span>
        </button></li>`;
      })}
    </ul>
  `;
}

/** Beside what is offered: who would need it, as far as it is published. */
export function needView(figures: Figures, cells: Map<string, Cell>, geography: Map<string, Geography>, asked: Asked, look: (asked: Asked) => void) {
  const { indicators } = figures.dates;
  if (indicators.length === 0) {
    return html`<section class="need-map" aria-labelledby="need-title"><h2 id="need-title">${say('coverage.beside')}</h2><p>${say('coverage.beside.none')}</p></section>`;
  }
  const chosen = indicators.find(({ kind }) => kind === asked.beside) ?? indicators.at(-1)!;
  const drawn = shownNeed(chosen.kind, asked.steps, figures);
  return html`
    <figure class="need-map">
      <figcaption>
        <h2 id="need-title">${say('coverage.beside')}</h2>
        <p class="quiet">${chosen.name}, ${String(chosen.year)}</p>
      </figcaption>
      <div class="drawn">
        ${choropleth({ id: 'need', label: `${figureTold(chosen)} ${say('coverage.map.table')}`, geography: geography.get(asked.level)!, over: over(geography, asked.level), cells, shown: drawn, at: asked.at, shrunk: 1.6 })}
      </div>
      <ul class="legend plain">
        ${drawn.legend.map((entry) => html`<li>${swatch(`need-${entry.fill}-swatch`, entry.fill)} <span>${entry.label}</span></li>`)}
      </ul>
      <p class="quiet">${figureTold(chosen)} ${drawn.method}</p>
      <div class="map-choices screen-only">
        <label>${say('coverage.beside.choose')}
          <select @change=${(event: Event) => look({ ...asked, beside: (event.target as HTMLSelectElement).value })}>
            ${indicators.map(({ kind, name }) => html`<option value=${kind} ?selected=${kind === chosen.kind}>${name}</option>`)}
          </select></label>
      </div>
    </figure>
  `;
}
