import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../words/words';
import { ageOf, byWhom, instant } from '../ages';
import type { CellValue, Fact } from '../api-types';
import { fieldName } from '../columns';
import { addressMap, addressSearch } from '../fields/address-field';
import { cellField } from '../fields/cell-field';
import type { Editing } from '../fields/editing';
import { isEmpty } from '../values';
import { cellsTold } from './told';
import { understood } from './understood';

export interface FactWays {
  changed: (fact: Fact) => boolean;
  confirm: (fact: Fact) => void;
  history?: (fact: Fact) => void;
}

const COORDINATES = ['lat', 'lon'];

/** One fact: since when it is known, what another source says, and its fields. */
export function factView(fact: Fact, editing: Editing, titled: boolean, ways: FactWays) {
  const title = `fact-${fact.field}-title`;
  return html`
    <section class="fact ${titled && fact.cells.length === 1 ? 'one' : ''}" id="fact-${fact.field}" aria-labelledby=${title} tabindex="-1">
      <h4 id=${title} class=${titled ? '' : 'visually-hidden'}>${fieldName(fact.field)}</h4>
      ${provenance(fact, ways)} ${disagreement(fact, editing)} ${proposal(fact, editing)} ${content(fact, editing)}
    </section>
  `;
}

function provenance(fact: Fact, { changed, confirm, history }: FactWays) {
  const isKnown = !fact.hidden && !isEmpty(fact.cells);
  return html`
    <div class="fact-age">
      <span class=${fact.due ? 'due' : 'quiet'}>${ageOf(fact)}</span>
      ${isKnown && fact.may !== 'refused' && !changed(fact)
        ? html`<button type="button" class="small" aria-describedby="fact-${fact.field}-title" @click=${() => confirm(fact)}>${say('edit.confirm')}</button>`
        : nothing}
      ${history ? html`<button type="button" class="small plain" aria-describedby="fact-${fact.field}-title" @click=${() => history(fact)}>${say('edit.history')}</button>` : nothing}
    </div>
    ${fact.may === 'proposed' ? html`<p class="quiet">${say('edit.may.proposed')}</p>` : nothing}
  `;
}

function disagreement({ disagreement: other, cells }: Fact, editing: Editing) {
  return other
    ? html`<div class="disagreement">
        <p>${say('edit.disagreement', { source: other.source })}</p>
        <dl>
          <div><dt>${say('edit.disagreement.theirs', { source: other.source })}</dt><dd>${cellsTold(other.cells, cells, editing.known)}</dd></div>
          <div><dt>${say('edit.disagreement.ours')}</dt><dd>${cellsTold(cells, cells, editing.known)}</dd></div>
        </dl>
        <button type="button" class="small" @click=${() => take(other.cells, editing)}>${say('edit.disagreement.take', { source: other.source })}</button>
      </div>`
    : nothing;
}

function take(cells: readonly CellValue[], editing: Editing): void {
  cells.forEach(({ column, value }) => editing.type(column, value));
}

function proposal({ proposal: made, cells }: Fact, editing: Editing) {
  return made
    ? html`<p class="proposed">${say('edit.proposed', { by: byWhom(made.by), at: instant(made.at) })} <strong>${cellsTold(made.after, cells, editing.known)}</strong></p>`
    : nothing;
}

function content(fact: Fact, editing: Editing): TemplateResult | typeof nothing {
  if (fact.hidden) {
    return html`<p>${say('edit.hidden')}</p>`;
  }
  if (fact.may === 'refused') {
    return html`<p class="read-only">${isEmpty(fact.cells) ? say('edit.unknown') : cellsTold(fact.cells, fact.cells, editing.known)}</p><p class="quiet">${say('edit.may.refused')}</p>`;
  }
  const isAddress = fact.field === 'location';
  const cells = isAddress ? fact.cells.filter(({ column }) => !COORDINATES.includes(column)) : fact.cells;
  const coordinates = isAddress ? fact.cells.filter(({ column }) => COORDINATES.includes(column)) : [];
  return html`
    <div class="cells cells-${fact.field}">
      ${isAddress ? addressSearch(editing) : nothing}
      ${cells.map((cell) => cellField(cell, editing))}
    </div>
    ${coordinates.length > 0
      ? html`<details class="coordinates"><summary>${say('edit.address.coordinates')}</summary><div class="cells">${coordinates.map((cell) => cellField(cell, editing))}</div></details>`
      : nothing}
    ${isAddress ? addressMap(editing) : nothing} ${understood(fact.field, editing)}
  `;
}
