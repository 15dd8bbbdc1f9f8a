import { html, nothing } from 'lit';
import type { Cell, Figures } from '../api/types';
import { name } from '../words/texts';
import { count, language, say } from '../words/words';
import { askedToFragment, linkToList, type Asked } from './asked';
import { columnsOf } from './columns';
import { serving } from './measures';
import { figureTold } from './sources';

/** All that is known of one territory: the sentence, the measures beside each other, the need. */
export function territoryView(cell: Cell, figures: Figures, asked: Asked) {
  const { territory } = cell;
  const services = serving(cell);
  const columns = columnsOf(figures).slice(1);
  const of = (group: string) => columns.filter((column) => column.group === group);
  return html`
    <section class="one-territory" aria-labelledby="territory">
      <h2 id="territory" tabindex="-1">${name(territory.name)}</h2>
      <p>${cell.sentence}</p>
      <dl class="measured">
        ${(['coverage.group.seat', 'coverage.group.area', 'coverage.group.reach'] as const).map(
          (group) => html`<div><dt>${say(group)}</dt>${of(group).map((column) => html`<dd>${column.label} <strong>${column.told(cell)}</strong></dd>`)}</div>`,
        )}
        ${figures.dates.indicators.length > 0
          ? html`<div><dt>${say('coverage.group.need')}</dt>${of('coverage.group.need').map((column) => html`<dd>${column.label} <strong>${column.told(cell)}</strong></dd>`)}</div>`
          : nothing}
      </dl>
      ${figures.dates.indicators.length > 0 ? html`<p class="quiet">${figures.dates.indicators.map(figureTold).join(' ')}</p>` : nothing}
      <p class="ways screen-only">
        ${services > 0 ? html`<a class="button primary" href=${linkToList(asked, cell)}>${say('coverage.list.open', { services: count('services', services) })}</a>` : nothing}
        <a class="button" href="/territories/${territory.level}/${territory.code}?lang=${language}">${say('coverage.territory.page')}</a>
        <a class="button" href="#${askedToFragment({ ...asked, at: '' })}">${say('coverage.territory.close')}</a>
      </p>
    </section>
  `;
}
