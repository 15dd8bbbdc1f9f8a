import { html } from 'lit';
import { fold } from '../../words/fold';
import { say } from '../../words/words';
import type { Cell } from '../api-types';
import { toldOne } from '../known';
import { split, without, withOne } from '../values';
import '../../parts/choose-box';
import type { Option } from '../../parts/choose-box';
import { chips } from './chips';
import { idOf, type Editing } from './editing';

/** So many are seen at once; more are found by typing. */
const MOST_SHOWN = 8;

/** One of several, or none. */
export function oneChoice({ column, choices = [] }: Cell, editing: Editing, describedBy: string, wrong: boolean) {
  const value = editing.value(column);
  const other = value !== '' && !choices.some((choice) => choice.value === value) ? [{ value, label: value }] : [];
  return html`
    <select id=${idOf(column)} aria-describedby=${describedBy} aria-invalid=${wrong} @change=${(event: Event) => editing.type(column, (event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${value === ''}>${say('edit.unknown')}</option>
      ${[...choices, ...other].map((choice) => html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.label}</option>`)}
    </select>
  `;
}

/** Some of several: boxes to tick where they are few. What is chosen and no choice stays. */
export function severalChoices(cell: Cell, editing: Editing) {
  const { column, choices = [], label } = cell;
  const value = editing.value(column);
  const chosen = split(value);
  const toggle = (one: string, on: boolean) => editing.type(column, on ? withOne(value, one) : without(value, one));
  if (choices.length > MOST_SHOWN) {
    const find = async (typed: string) =>
      choices.filter((choice) => !chosen.includes(choice.value) && fold(choice.label).includes(fold(typed))).slice(0, MOST_SHOWN).map(({ value: id, label: called }) => ({ id, label: called }));
    return html`
      ${chips(label, chosen.map((one) => ({ value: one, label: toldOne(column, choices, one, editing.known) })), (one) => toggle(one, false))}
      <choose-box .key=${column} .label=${say('edit.choices.add', { label })} .describedBy=${`${idOf(column)}-findings`} .find=${find} .take=${(option: Option) => toggle(option.id, true)}></choose-box>
    `;
  }
  const others = chosen.filter((one) => !choices.some((choice) => choice.value === one)).map((one) => ({ value: one, label: toldOne(column, choices, one, editing.known) }));
  return html`
    <div class="checks">
      ${[...choices, ...others].map(
        (choice) => html`<label class="check"><input type="checkbox" .checked=${chosen.includes(choice.value)}
          @change=${(event: Event) => toggle(choice.value, (event.target as HTMLInputElement).checked)} /> <span>${choice.label}</span></label>`,
      )}
    </div>
  `;
}
