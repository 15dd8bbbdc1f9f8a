import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../../parts/light-element';
import { say } from '../../words/words';
import type { EditRecord, FoundRecord } from '../api-types';
import '../find/record-picker';
import { needsOther, REASONS, type Reason } from './closure';
import type { RecordKeeper } from './keeper';

/** Closes a record, for a reason, or opens it again. */
@customElement('record-closing')
export class RecordClosing extends LightElement {
  @property({ attribute: false }) record!: EditRecord;
  @property({ attribute: false }) keeper!: RecordKeeper;

  @state() private reason?: Reason;
  @state() private other?: FoundRecord;
  @state() private missing?: 'reason' | 'other';

  private readonly choose = (event: Event) => {
    this.reason = (event.target as HTMLInputElement).value as Reason;
    this.missing = undefined;
  };

  private readonly pick = (other?: FoundRecord) => {
    this.other = other;
    this.missing = undefined;
  };

  private readonly close = async (event: SubmitEvent) => {
    event.preventDefault();
    const { reason, other } = this;
    const named = reason !== undefined && needsOther(reason);
    this.missing = !reason ? 'reason' : named && !other ? 'other' : undefined;
    if (!reason || this.missing) {
      await this.updateComplete;
      this.querySelector<HTMLElement>(this.missing === 'reason' ? '[name=reason]' : '#pick-closing')?.focus();
      return;
    }
    await this.keeper.close({ reason, other: named ? other!.id : undefined });
    this.reason = this.other = undefined;
  };

  override render() {
    const { may, closedOn } = this.record;
    if (may.close === 'refused') {
      return nothing;
    }
    if (closedOn) {
      return html`<p class="ways"><button type="button" @click=${() => void this.keeper.reopen()}>${say(may.close === 'proposed' ? 'edit.reopen.propose' : 'edit.reopen')}</button></p>`;
    }
    const { missing, reason } = this;
    return html`
      <details class="edit-closing">
        <summary>${say('edit.close')}</summary>
        <p class="quiet">${say('edit.close.what')}</p>
        <form novalidate @submit=${this.close}>
          <fieldset aria-describedby=${missing === 'reason' ? 'closing-reason-missing' : nothing}>
            <legend>${say('edit.close.why')}</legend>
            ${missing === 'reason' ? html`<p id="closing-reason-missing" class="fault">${say('edit.close.why.missing')}</p>` : nothing}
            ${REASONS.map((one) => html`<p><label><input type="radio" name="reason" value=${one} .checked=${one === reason} @change=${this.choose} /> ${say(`edit.close.reason.${one}`)}</label></p>`)}
          </fieldset>
          ${reason && needsOther(reason)
            ? html`<record-picker .key=${'closing'} .label=${say('edit.close.other')} .except=${this.record.id} .chosen=${this.other} .choose=${this.pick} .fault=${missing === 'other' ? say('edit.close.other.missing') : ''}></record-picker>`
            : nothing}
          <p class="ways"><button>${say(may.close === 'proposed' ? 'edit.close.propose' : 'edit.close.do')}</button></p>
        </form>
      </details>
    `;
  }
}
