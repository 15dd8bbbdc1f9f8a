import { html, nothing } from 'lit';
import { say } from '../../words/words';
import type { Cell, CellValue } from '../api-types';
import { told, type Known } from '../known';

/** Cells in words, each on its line; with its name where there are several. */
export function cellsTold(values: readonly CellValue[], cells: readonly Cell[], known: Known) {
  const filled = values.filter(({ value }) => value !== '');
  if (filled.length === 0) {
    return html`<span class="quiet">${say('edit.unknown')}</span>`;
  }
  return filled.map((one) => {
    const cell = cells.find(({ column }) => column === one.column);
    return html`<span class="told">${cells.length > 1 && cell ? html`<span class="quiet">${say('edit.of', { label: cell.label })}</span> ` : nothing}<span lang=${cell?.lang ?? nothing}>${told({ column: one.column, choices: cell?.choices }, one.value, known)}</span></span>`;
  });
}

/** Where a place lies tells less than what it is called. */
const LEFT_OUT = ['lat', 'lon'];

/** What a group holds, in the one line that it is folded to. */
export function lineTold(cells: readonly Cell[], language: string, known: Known): string {
  return cells
    .filter(({ column, lang, value }) => value !== '' && !LEFT_OUT.includes(column) && (lang === undefined || lang === language || !cells.some((other) => other.lang === language && other.value !== '')))
    .map((cell) => told(cell, cell.value, known))
    .join(' · ');
}
