import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from '../../parts/light-element';
import { say } from '../../words/words';
import type { EditRecord } from '../api-types';
import type { RecordKeeper } from './keeper';

/** Closes a record, in two steps, or opens it again. */
@customElement('record-closing')
export class RecordClosing extends LightElement {
  @property({ attribute: false }) record!: EditRecord;
  @property({ attribute: false }) keeper!: RecordKeeper;

  override render() {
    const { may, closedOn } = this.record;
    if (may.close === 'refused') {
      return nothing;
    }
    if (closedOn) {
      return html`<p class="ways"><button type="button" @click=${() => void this.keeper.reopen()}>${say(may.close === 'proposed' ? 'edit.reopen.propose' : 'edit.reopen')}</button></p>`;
    }
    return html`
      <details class="edit-closing">
        <summary>${say('edit.close')}</summary>
        <p class="quiet">${say('edit.close.what')}</p>
        <p class="ways"><button type="button" @click=${() => void this.keeper.close()}>${say(may.close === 'proposed' ? 'edit.close.propose' : 'edit.close.do')}</button></p>
      </details>
    `;
  }
}
