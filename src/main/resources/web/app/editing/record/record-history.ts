import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../../parts/light-element';
import { say, sayOf } from '../../words/words';
import { byWhom, instant } from '../ages';
import type { EditRecord, HistoryChange } from '../api-types';
import { fieldName } from '../columns';
import { read } from '../edit-api';
import { NOTHING_KNOWN, type Known } from '../known';
import { beforeAfter } from './changes-view';
import { closureTold } from './closure';
import type { RecordKeeper } from './keeper';

/** Who changed what and when, of one fact or of all of them; each change can be taken back. */
@customElement('record-history')
export class RecordHistory extends LightElement {
  @property({ attribute: false }) record!: EditRecord;
  /** The fact that was asked for elsewhere. */
  @property({ attribute: false }) field?: string;
  @property({ attribute: false }) known: Known = NOTHING_KNOWN;
  @property({ attribute: false }) keeper!: RecordKeeper;

  @state() private isOpen = false;
  @state() private shown = '';
  @state() private changes?: HistoryChange[];
  @state() private failed = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('field') && this.field !== undefined) {
      this.shown = this.field;
      this.isOpen = true;
      void this.load(true);
    } else if (changed.has('record') && this.isOpen) {
      void this.load(false);
    }
  }

  private async load(lead: boolean): Promise<void> {
    try {
      this.changes = (await read<{ changes: HistoryChange[] }>(`records/${encodeURIComponent(this.record.id)}/history`)).changes;
      this.failed = false;
    } catch {
      this.failed = true;
    }
    if (lead) {
      await this.updateComplete;
      this.querySelector<HTMLElement>('summary')?.scrollIntoView({ block: 'start' });
      this.querySelector<HTMLElement>('summary')?.focus();
    }
  }

  private readonly toggle = (event: Event) => {
    const { open } = event.target as HTMLDetailsElement;
    if (open !== this.isOpen) {
      this.isOpen = open;
      open ? void this.load(false) : this.dispatchEvent(new CustomEvent('repere-past-closed'));
    }
  };

  private readonly choose = (event: Event) => (this.shown = (event.target as HTMLSelectElement).value);

  override render() {
    return html`
      <details class="edit-history" .open=${this.isOpen} @toggle=${this.toggle}>
        <summary>${say('edit.history.of')}</summary>
        ${this.isOpen
          ? html`<p><label for="history-field">${say('edit.history.field')}</label>
                <select id="history-field" @change=${this.choose}>
                  <option value="" ?selected=${this.shown === ''}>${say('edit.history.all')}</option>
                  ${this.record.facts.map(({ field }) => html`<option value=${field} ?selected=${field === this.shown}>${fieldName(field)}</option>`)}
                </select></p>
              ${this.failed ? html`<p class="fault" role="alert">${say('edit.history.failed')}</p>` : this.list()}`
          : nothing}
      </details>
    `;
  }

  private list() {
    if (!this.changes) {
      return html`<p class="waiting">${say('waiting')}</p>`;
    }
    const shown = this.changes.filter(({ field }) => this.shown === '' || field === this.shown);
    return shown.length === 0 ? html`<p class="quiet">${say('edit.history.none')}</p>` : html`<ol class="history">${shown.map((change) => html`<li>${this.change(change)}</li>`)}</ol>`;
  }

  private change(change: HistoryChange) {
    const fact = this.record.facts.find(({ field }) => field === change.field);
    const what = [change.field ? fieldName(change.field) : '', sayOf('edit.kind', change.kind) ?? change.kind].filter(Boolean).join(' · ');
    return html`
      <p><strong>${what}</strong> <span class="quiet">${say('edit.history.by', { at: instant(change.at), by: byWhom(change.by) })}</span></p>
      ${change.closure ? html`<p>${closureTold(change.closure)}</p>` : nothing}
      ${change.before.length + change.after.length > 0 ? beforeAfter(change.before, change.after, fact?.cells ?? [], this.known) : nothing}
      ${change.undoable
        ? html`<p class="ways"><button type="button" class="small" @click=${() => void this.keeper.undoChange(change)}>${say('edit.history.undo')}</button></p>`
        : nothing}
    `;
  }
}
