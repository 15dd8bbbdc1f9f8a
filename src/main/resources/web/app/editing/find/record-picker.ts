import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../../parts/light-element';
import { name } from '../../words/texts';
import { count, say } from '../../words/words';
import type { FoundRecord, FoundRecords } from '../api-types';
import { read } from '../edit-api';

const PAUSE = 250;
const MOST = 8;

/** Chooses one record by a part of its name, street or telephone. */
@customElement('record-picker')
export class RecordPicker extends LightElement {
  /** Of the field: two of them may be on a screen. */
  @property({ attribute: false }) key = 'record';
  @property({ attribute: false }) label = '';
  /** A record that is none of the choices. */
  @property({ attribute: false }) except = '';
  @property({ attribute: false }) chosen?: FoundRecord;
  @property({ attribute: false }) choose: (record?: FoundRecord) => void = () => {};
  @property({ attribute: false }) fault = '';

  @state() private found?: FoundRecord[];
  @state() private failed = false;

  private pause = 0;
  private running?: AbortController;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.pause);
    this.running?.abort();
  }

  private readonly type = (event: Event) => {
    const typed = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.pause);
    this.running?.abort();
    this.pause = setTimeout(() => void this.look(typed), PAUSE);
  };

  private async look(typed: string): Promise<void> {
    if (typed === '') {
      this.found = undefined;
      return;
    }
    const { signal } = (this.running = new AbortController());
    try {
      const { records } = await read<FoundRecords>(`records?${new URLSearchParams({ q: typed, size: String(MOST) })}`, signal);
      this.found = records.filter(({ id }) => id !== this.except);
      this.failed = false;
    } catch {
      this.failed = !signal.aborted;
    }
  }

  private async take(record?: FoundRecord): Promise<void> {
    this.choose(record);
    this.found = undefined;
    await this.updateComplete;
    this.querySelector<HTMLElement>(record ? '.picked button' : 'input')?.focus();
  }

  override render() {
    const { key, chosen } = this;
    return html`
      <div class="cell">
        <label for="pick-${key}">${this.label}</label>
        ${this.fault ? html`<p id="pick-${key}-fault" class="fault">${this.fault}</p>` : nothing}
        ${chosen
          ? html`<p class="picked"><strong>${name(chosen.name)}</strong> <span class="quiet">${where(chosen)}</span> <button id="pick-${key}" type="button" class="small" @click=${() => void this.take()}>${say('edit.pick.other')}</button></p>`
          : html`<input id="pick-${key}" type="search" autocomplete="off" spellcheck="false" aria-invalid=${this.fault ? 'true' : 'false'} aria-describedby=${this.fault ? `pick-${key}-fault` : nothing} @input=${this.type} />
              <p role="status" class="quiet">${this.failed ? say('edit.offline') : this.found ? (this.found.length === 0 ? say('edit.find.none') : count('edit.find.found', this.found.length)) : nothing}</p>
              ${this.found?.length ? html`<ul class="picks">${this.found.map((record) => html`<li><button type="button" @click=${() => void this.take(record)}>${name(record.name)} <span class="quiet">${where(record)}</span></button></li>`)}</ul>` : nothing}`}
      </div>
    `;
  }
}

function where({ city, source, closedOn }: FoundRecord): string {
  return [city && name(city), source, closedOn && say('edit.closed-mark')].filter(Boolean).join(' · ');
}
