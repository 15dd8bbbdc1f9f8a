import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Cell, Figures } from '../api/types';
import { name } from '../words/texts';
import { count, say } from '../words/words';
import { askedToFragment, linkToList, type Asked } from './asked';
import { columnsOf, ordered, orderOf, type Column } from './columns';
import { serving, type Shown } from './measures';
import { territories } from './told';

/** What fits a page, printed too. */
const ROWS = 20;

/** The territories as they are to be listed: of the class that is looked at, in the order that is asked for. */
export function listedCells(figures: Figures, asked: Asked, { fill }: Shown): Cell[] {
  const cells = asked.only === '' ? figures.cells : figures.cells.filter((cell) => fill(cell) === asked.only);
  return ordered(cells, columnsOf(figures), orderOf(asked));
}

/** All figures of all territories, to be sorted by each; every row opens the list of those who serve there. */
export function figuresTable(figures: Figures, cells: readonly Cell[], asked: Asked, look: (asked: Asked) => void) {
  const columns = columnsOf(figures);
  const order = orderOf(asked);
  const rows = asked.all ? cells : cells.slice(0, ROWS);
  const groups = columns.reduce<{ group: Column['group']; span: number }[]>(
    (all, { group }) => (all.at(-1)?.group === group ? [...all.slice(0, -1), { group, span: all.at(-1)!.span + 1 }] : [...all, { group, span: 1 }]),
    [],
  );
  const sort = (column: Column) => {
    const again = order.column === column.id;
    const descending = again ? !order.descending : column.id === 'people';
    look({ ...asked, sort: `${column.id}${descending ? '.desc' : ''}` });
  };
  return html`
    <div class="scroll" role="region" tabindex="0" aria-labelledby="table-title">
      <table class="figures">
        <thead>
          <tr class="groups">${groups.map(({ group, span }) => html`<th scope="colgroup" colspan=${group === columns[0].group ? span + 1 : span}>${say(group)}</th>`)}</tr>
          <tr>
            ${columns.map(
              (column, index) => html`<th scope="col" class=${column.group === 'coverage.group.need' ? 'need' : ''} aria-sort=${order.column === column.id ? (order.descending ? 'descending' : 'ascending') : 'none'}>
                <button @click=${() => sort(column)}>${column.label}${order.column === column.id ? html`<span class="arrow" aria-hidden="true">${order.descending ? '▼' : '▲'}</span>` : nothing}</button>
              </th>${index === 0 ? html`<th scope="col" class="list">${say('coverage.column.list')}</th>` : nothing}`,
            )}
          </tr>
        </thead>
        <tbody>
          ${repeat(rows, ({ territory }) => territory.code, (cell) => row(cell, columns, asked))}
        </tbody>
      </table>
    </div>
    ${cells.length > ROWS
      ? html`<p class="rows">
          ${say(asked.all ? 'coverage.rows.all' : 'coverage.rows', { shown: String(rows.length), territories: territories(figures.level, cells.length) })}
          <button class="screen-only" aria-expanded=${asked.all} @click=${() => look({ ...asked, all: !asked.all })}>${say(asked.all ? 'coverage.rows.fewer' : 'coverage.rows.more')}</button>
        </p>`
      : nothing}
  `;
}

function row(cell: Cell, [, ...columns]: Column[], asked: Asked) {
  const { territory } = cell;
  const services = serving(cell);
  return html`
    <tr class=${territory.code === asked.at ? 'at' : ''}>
      <th scope="row"><a href="#${askedToFragment({ ...asked, at: territory.code })}">${name(territory.name)}</a></th>
      <td class="list">${services === 0 ? say('coverage.list.none') : html`<a href=${linkToList(asked, cell)}>${count('services', services)}<span class="visually-hidden"> – ${name(territory.name)}</span></a>`}</td>
      ${columns.map((column) => html`<td class=${classOf(column, cell)}>${column.told(cell)}</td>`)}
    </tr>
  `;
}

function classOf({ value, group }: Column, cell: Cell): string {
  return `${value(cell) === undefined ? 'missing' : ''} ${group === 'coverage.group.need' ? 'need' : ''}`.trim();
}
