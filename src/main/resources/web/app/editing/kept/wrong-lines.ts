import { html, nothing } from 'lit';
import { say } from '../../words/words';
import type { Faults } from './fields';

/** What is wrong in a table is named by its line and column. */
export const CELL = /^(\d+)(?::(.+))?$/;

/** What is to be corrected in a table of which nothing was stored, line by line. */
export function wrongLines(faults: Faults) {
  const lines = [...faults].map(([path, text]) => ({ cell: CELL.exec(path), text })).filter(({ cell }) => cell !== null);
  return lines.length === 0
    ? nothing
    : html`<div role="alert"><p><strong>${say('keep.table.wrong')}</strong></p>
        <ul>${lines.map(({ cell, text }) => html`<li>${cell![2] ? say('keep.table.cell', { line: cell![1], column: cell![2] }) : say('keep.table.line', { line: cell![1] })} ${text}</li>`)}</ul></div>`;
}

export function hasWrongLines(faults: Faults): boolean {
  return [...faults.keys()].some((path) => CELL.test(path));
}
