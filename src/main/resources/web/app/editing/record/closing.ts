import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from '../../parts/light-element';
import { say } from '../../words/words';
import type { EditRecord } from '../api-types';
import type { RecordKeeper } from './keeper';

const REASONS = ['closed', 'moved', 'double', 'other'] as const;

/** Closes a record, which always has a reason, or opens it again. */
@customElement('record-closing')
export class RecordClosing extends LightElement {
  @property({ attribute: false }) record!: EditRecord;
  @property({ attribute: false }) keeper!: RecordKeeper;

  private readonly close = (event: SubmitEvent) => {
    event.preventDefault();
    const reason = new FormData(event.target as HTMLFormElement).get('reason');
    if (typeof reason === 'string') {
      void this.keeper.close(reason);
    }
  };

  override render() {
    const { may, closedOn } = this.record;
    if (may.close === 'refused') {
      return nothing;
    }
    if (closedOn) {
      return html`<p class="ways"><button type="button" @click=${() => void this.keeper.reopen()}>${say('edit.reopen')}</button></p>`;
    }
    return html`
      <details class="edit-closing">
        <summary>${say('edit.close')}</summary>
        <form @submit=${this.close}>
          <fieldset>
            <legend>${say('edit.close.why')}</legend>
            ${REASONS.map((reason) => html`<label class="check"><input type="radio" name="reason" value=${reason} required /> <span>${say(`edit.close.${reason}`)}</span></label>`)}
          </fieldset>
          <p class="quiet">${say('edit.close.what')}</p>
          <p class="ways"><button>${say(may.close === 'proposed' ? 'edit.close.propose' : 'edit.close.do')}</button></p>
        </form>
      </details>
    `;
  }
}
