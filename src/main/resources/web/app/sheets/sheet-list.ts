import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { EditMonthlySheet, EditMonthlySheets } from '../api/contract';
import { isSignedOut, read, send } from '../editing/edit-api';
import { failureView } from '../parts/failure';
import { LightElement } from '../parts/light-element';
import { say, sayOf } from '../words/words';
import { refusal } from './refusal';

/** The months: how far each is, until when it is to be ready, and which parts are not; and a new one. */
@customElement('sheet-list')
export class SheetList extends LightElement {
  @property({ attribute: false }) lost: () => void = () => {};

  @state() private sheets?: EditMonthlySheet[];
  @state() private failure?: unknown;
  @state() private refused: string[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private readonly load = async () => {
    try {
      this.sheets = (await read<EditMonthlySheets>('sheets')).sheets;
      this.failure = undefined;
    } catch (failure) {
      isSignedOut(failure) ? this.lost() : (this.failure = failure);
    }
  };

  private readonly begin = async (event: SubmitEvent) => {
    event.preventDefault();
    const month = String(new FormData(event.target as HTMLFormElement).get('month')).trim();
    try {
      const begun = await send<EditMonthlySheet>('POST', 'sheets', { body: { month } });
      location.hash = `#/${begun.month}`;
    } catch (failure) {
      isSignedOut(failure) ? this.lost() : (this.refused = refusal(failure));
    }
  };

  override render() {
    if (this.failure) {
      return failureView(this.failure, () => void this.load());
    }
    return html`
      <h2 id="answer" tabindex="-1">${say('sheets.title')}</h2>
      ${this.sheets ? this.list(this.sheets) : html`<p class="waiting">${say('waiting')}</p>`}
      <form class="sheet-form" @submit=${this.begin} aria-label=${say('sheets.begin')}>
        <p>${say('sheets.begin.what')}</p>
        <label>${say('sheets.month')} <input name="month" required pattern="\\d{4}-\\d{2}" value=${this.next()} /></label>
        ${this.refused.map((each) => html`<p class="fault" role="alert">${each}</p>`)}
        <p class="ways"><button class="primary">${say('sheets.begin')}</button></p>
      </form>
    `;
  }

  /** The month after the last one; without any the next one. */
  private next(): string {
    const last = this.sheets?.[0]?.month;
    const date = last ? new Date(`${last}-15T12:00:00Z`) : new Date();
    date.setUTCMonth(date.getUTCMonth() + 1);
    return date.toISOString().slice(0, 'YYYY-MM'.length);
  }

  private list(sheets: EditMonthlySheet[]) {
    return sheets.length === 0 ? html`<p>${say('sheets.none')}</p>` : sheets.map((sheet) => this.sheet(sheet));
  }

  private sheet({ month, name, status, due, parts }: EditMonthlySheet) {
    const open = parts.filter(({ ready }) => !ready);
    return html`
      <section class="sheet-part">
        <h3><a href=${`#/${month}`}>${name}</a></h3>
        <p>${sayOf('sheets.status', status)}${status === 'published' ? nothing : html`. ${due.text}`}</p>
        ${open.length > 0 ? html`<p class="quiet">${say('sheets.part.open')} : ${open.map((part) => part.name).join(', ')}</p>` : nothing}
      </section>
    `;
  }
}
