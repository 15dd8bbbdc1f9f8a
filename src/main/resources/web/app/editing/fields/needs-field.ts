import { html } from 'lit';
import { findNeeds } from '../../browse/found-needs';
import { say } from '../../words/words';
import type { Cell } from '../api-types';
import { categories, toldOne } from '../known';
import { split, without, withOne } from '../values';
import '../../parts/choose-box';
import type { Option } from '../../parts/choose-box';
import { chips } from './chips';
import type { Editing } from './editing';
import { idOf } from './editing';

/** The needs that a service meets: found by the words that people use, or by their names. */
export function needsField(cell: Cell, editing: Editing) {
  const value = editing.value(cell.column);
  const take = (option: Option) => editing.type(cell.column, withOne(value, option.id));
  const chosen = split(value).map((one) => ({ value: one, label: toldOne(cell.column, cell.choices, one, editing.known) }));
  return html`
    ${chips(cell.label, chosen, (one) => editing.type(cell.column, without(value, one)))}
    <choose-box id=${idOf(cell.column)} .key=${cell.column} .label=${say('edit.needs.add')} .describedBy=${`${idOf(cell.column)}-findings`}
      .find=${(typed: string, signal: AbortSignal) => findNeeds(typed, signal, categories(editing.known))} .take=${take}></choose-box>
  `;
}
