import { html } from 'lit';
import type { Cell, Figures } from '../api/types';
import { say } from '../words/words';
import type { Asked } from './asked';
import { choropleth } from './choropleth';
import type { Geography } from './geography';
import { measuresOf, metresOf, shown, whole } from './measures';
import { differenceTold, measureTold } from './told';

export function measureName(measure: string): string {
  const metres = metresOf(measure);
  return metres === undefined ? say(`coverage.measure.${measure as 'seat' | 'area'}`) : say('coverage.measure.reach', { metres: whole(metres) });
}

/** The measures side by side, each with what it says of the whole; the one that is chosen is drawn large below. */
export function measuresView(figures: Figures, cells: Map<string, Cell>, geography: Geography | undefined, asked: Asked, look: (asked: Asked) => void) {
  return html`
    <section class="measures" aria-labelledby="measures">
      <h2 id="measures">${say('coverage.measures')}</h2>
      <p class="differ">${differenceTold(figures).join(' ')}</p>
      <fieldset>
        <legend class="visually-hidden">${say('coverage.measures.choose')}</legend>
        ${measuresOf(figures).map((measure, index) => {
          const chosen = measure === asked.measure;
          return html`
            <label class="measure ${chosen ? 'chosen' : ''}">
              <span class="measure-name">
                <input type="radio" name="measure" value=${measure} .checked=${chosen} aria-describedby="measure-${index}"
                  @change=${() => look({ ...asked, measure, sort: '', only: '', all: false })} />
                ${measureName(measure)}
              </span>
              ${geography
                ? html`<span class="thumbnail" aria-hidden="true">${choropleth({ id: `thumb-${index}`, label: '', geography, cells, shown: shown(measure, asked, figures), shrunk: 4 })}</span>`
                : ''}
              <span class="measure-told" id="measure-${index}">${measureTold(measure, figures)}</span>
            </label>
          `;
        })}
      </fieldset>
    </section>
  `;
}
