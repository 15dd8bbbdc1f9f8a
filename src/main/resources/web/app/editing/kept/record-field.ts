import { html, nothing } from 'lit';
import '../../parts/choose-box';
import type { Option } from '../../parts/choose-box';
import { say } from '../../words/words';
import { idOf, type Faults } from './fields';
import { nameOf } from './found-records';

/** One record of the directory, found while its name is typed. */
export function recordField(path: string, label: string, id: string, find: (typed: string, signal: AbortSignal) => Promise<Option[]>, faults: Faults, choose: (id: string) => void) {
  const fault = faults.get(path);
  return html`<div class="cell" id=${idOf(path)} tabindex="-1">
    ${fault ? html`<p class="fault">${fault}</p>` : nothing}
    ${id
      ? html`<p>${say('keep.chosen', { label })} <strong>${nameOf(id) ?? say('keep.unknown-record')}</strong> <button type="button" class="small" @click=${() => choose('')}>${say('keep.remove')}</button></p>`
      : html`<choose-box .key=${path} .label=${label} .none=${say('keep.add.none')} .find=${find} .take=${(option: Option) => choose(option.id)}></choose-box>`}
  </div>`;
}
