import { html, nothing } from 'lit';
import { addressMap, addressSearch } from '../editing/fields/address-field';
import { cellField } from '../editing/fields/cell-field';
import type { Known } from '../editing/known';
import { understood } from '../editing/record/understood';
import { say } from '../words/words';
import type { Fact } from './api-types';
import type { Correcting } from './correcting';

/** What the server writes or knows by itself. */
const LEFT_OUT = ['lat', 'lon', 'confidential', 'exclusive', 'availability_on', 'capacity_on'];

/** The fields of one fact, with what is understood of what is typed. */
export function correctionForm(correcting: Correcting, fact: Fact, known: Known, keep: () => void, cancel: () => void) {
  const editing = correcting.editing(known);
  const isAddress = fact.field === 'location';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    keep();
  };
  return html`
    <form class="correction" novalidate @submit=${submit}>
      <div class="cells cells-${fact.field}">
        ${isAddress ? addressSearch(editing) : nothing}
        ${fact.cells.filter(({ column }) => !LEFT_OUT.includes(column)).map((cell) => cellField(cell, editing))}
      </div>
      ${isAddress ? addressMap(editing) : nothing} ${understood(fact.field, editing)}
      ${fact.may === 'proposed' ? html`<p class="quiet">${say('edit.may.proposed')}</p>` : nothing}
      <p class="ways"><button type="button" @click=${cancel}>${say('confirm.cancel')}</button><button class="primary">${say('confirm.keep')}</button></p>
    </form>
  `;
}
