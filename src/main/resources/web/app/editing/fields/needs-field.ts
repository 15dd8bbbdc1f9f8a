import { html } from 'lit';
import { matching } from '../../browse/matching';
import { suggest } from '../../box/suggestions';
import { name } from '../../words/texts';
import { say } from '../../words/words';
import type { Cell } from '../api-types';
import { toldOne } from '../known';
import { split, without, withOne } from '../values';
import '../../parts/choose-box';
import type { Option } from '../../parts/choose-box';
import { chips } from './chips';
import type { Editing } from './editing';
import { idOf } from './editing';

const MOST = 8;

/** The needs that a service meets: found by the words that people use, or by their names. */
export function needsField(cell: Cell, editing: Editing) {
  const value = editing.value(cell.column);
  const take = (option: Option) => editing.type(cell.column, withOne(value, option.id));
  const chosen = split(value).map((one) => ({ value: one, label: toldOne(cell.column, cell.choices, one, editing.known) }));
  return html`
    ${chips(cell.label, chosen, (one) => editing.type(cell.column, without(value, one)))}
    <choose-box id=${idOf(cell.column)} .key=${cell.column} .label=${say('edit.needs.add')} .describedBy=${`${idOf(cell.column)}-findings`}
      .find=${(typed: string, signal: AbortSignal) => find(typed, signal, editing)} .take=${take}></choose-box>
  `;
}

/** What the words of every day mean comes first; names of needs are found without asking. */
async function find(typed: string, signal: AbortSignal, { known }: Editing): Promise<Option[]> {
  const categories = [...known.terms.values()].filter((term) => term.kind !== 'sector');
  const named = matching(categories, typed).map(({ term, above }) => ({ id: term.id, label: name(term.name), detail: above.join(' › ') }));
  const meant = await suggest(typed, signal).then(
    ({ needs }) => needs.map((need) => ({ id: need.id, label: name(need.name), detail: '' })),
    (failure) => {
      if (signal.aborted) {
        throw failure;
      }
      return [];
    },
  );
  return [...new Map([...meant, ...named].map((option) => [option.id, option])).values()].sort((one, other) => rank(one, meant) - rank(other, meant)).slice(0, MOST);
}

function rank({ id }: Option, meant: readonly Option[]): number {
  const place = meant.findIndex((option) => option.id === id);
  return place < 0 ? meant.length : place;
}
