import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { say } from '../../words/words';
import type { Cell } from '../api-types';
import './area-field';
import { oneChoice, severalChoices } from './choices-field';
import { idOf, type Editing } from './editing';
import { findingsView } from './findings';
import './lines-field';
import { needsField } from './needs-field';

/** Columns that hold several of their choices. */
const SEVERAL = ['languages', 'modes', 'audiences'];
/** How a telephone shows its keys. */
const INPUTS: Record<string, { type?: string; mode?: string }> = {
  website: { type: 'url', mode: 'url' },
  email: { type: 'email', mode: 'email' },
  postcode: { mode: 'numeric' },
  lat: { mode: 'decimal' },
  lon: { mode: 'decimal' },
  minimum_age: { mode: 'decimal' },
  maximum_age: { mode: 'decimal' },
};

/** A cell of a record with its label, its help, and what is wrong with it. */
export function cellField(cell: Cell, editing: Editing) {
  const { column, label } = cell;
  const help = helpOf(cell);
  const findings = editing.findings(column);
  const wrong = findings.some(({ severity }) => severity === 'error');
  const describedBy = `${idOf(column)}-findings${help ? ` ${idOf(column)}-help` : ''}`;
  const isList = isGroup(cell);
  const content = html`
    ${field(cell, editing, describedBy, wrong)}
    ${help ? html`<p id="${idOf(column)}-help" class="quiet">${help}</p>` : nothing}
    ${findingsView(column, findings)}
  `;
  return isList
    ? html`<div class="cell wide" role="group" data-column=${column} aria-labelledby="${idOf(column)}-label"><p id="${idOf(column)}-label" class="cell-label">${label}</p>${content}</div>`
    : html`<div class="cell${isLines(column) ? ' wide' : ''}" data-column=${column}>${isLines(column) ? nothing : html`<label for=${idOf(column)}>${label}</label>`}${content}</div>`;
}

/** What is said of a cell in a table, where lists are separated by a sign, is not said of a field of its own. */
function helpOf(cell: Cell): string | undefined {
  return cell.column === 'phones' ? say('edit.phones.help') : isLines(cell.column) || isGroup(cell) ? undefined : cell.help;
}

function isLines(column: string): boolean {
  return column === 'phones' || column === 'alternate_names';
}

function isGroup({ column, choices = [] }: Cell): boolean {
  return column === 'categories' || column === 'areas' || (SEVERAL.includes(column) && choices.length > 0);
}

function field(cell: Cell, editing: Editing, describedBy: string, wrong: boolean) {
  const { column, label, choices = [], longText, lang } = cell;
  const value = editing.value(column);
  const type = (typed: string) => editing.type(column, typed);
  if (column === 'categories') {
    return needsField(cell, editing);
  }
  if (column === 'areas') {
    return html`<area-field .cell=${cell} .editing=${editing} .value=${value}></area-field>`;
  }
  if (isLines(column)) {
    return html`<lines-field .key=${column} .label=${label} .value=${value} .kind=${column === 'phones' ? 'tel' : 'text'} .addWord=${column === 'phones' ? 'edit.lines.add-phone' : 'edit.lines.add'}
      .describedBy=${describedBy} .wrong=${wrong} .type=${type}></lines-field>`;
  }
  if (choices.length > 0) {
    return SEVERAL.includes(column) ? severalChoices(cell, editing) : oneChoice(cell, editing, describedBy, wrong);
  }
  const input = (event: Event) => type((event.target as HTMLInputElement).value);
  if (longText) {
    return html`<textarea id=${idOf(column)} rows="4" lang=${lang ?? nothing} aria-describedby=${describedBy} aria-invalid=${wrong} .value=${live(value)} @input=${input}></textarea>`;
  }
  const { type: kind = 'text', mode } = INPUTS[column] ?? {};
  return html`<input id=${idOf(column)} type=${kind} inputmode=${mode ?? nothing} lang=${lang ?? nothing} autocomplete="off" aria-describedby=${describedBy} aria-invalid=${wrong}
    .value=${live(value)} @input=${input} />`;
}
