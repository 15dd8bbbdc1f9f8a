import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { readReported } from '../api/report';
import type { ReportCode, ReportReading } from '../api/types';
import { LightElement } from '../parts/light-element';
import { language, say, type Word } from '../words/words';

interface Field {
  column: string;
  word: Word;
  kind?: 'tel' | 'url' | 'email' | 'numeric' | 'lines';
}

/** What may be right instead, by what is wrong. */
const FIELDS: Partial<Record<ReportCode, Field[]>> = {
  phone: [{ column: 'phones', word: 'report.right.phones', kind: 'tel' }],
  hours: [{ column: `hours_${language}`, word: 'report.right.hours', kind: 'lines' }],
  address: [
    { column: 'street', word: 'report.right.street' },
    { column: 'number', word: 'report.right.number' },
    { column: 'postcode', word: 'report.right.postcode', kind: 'numeric' },
  ],
  other: [
    { column: 'website', word: 'report.right.website', kind: 'url' },
    { column: 'email', word: 'report.right.email', kind: 'email' },
  ],
};
/** Of a service whose address is confidential nothing is taken that could tell it. */
const OF_REFUGE: ReportCode[] = ['phone'];
const PAUSE = 400;

/** What is right instead, if somebody knows it, and beside it what is understood of it. */
@customElement('right-value')
export class RightValue extends LightElement {
  @property({ attribute: false }) service = '';
  @property({ attribute: false }) code?: ReportCode;
  @property({ attribute: false }) confidential = false;

  @state() private typed: Record<string, string> = {};
  @state() private reading?: ReportReading;

  private pause = 0;
  private running?: AbortController;

  /** What was typed, by columns; nothing where nothing was. */
  get cells(): Record<string, string> | undefined {
    const filled = this.fields()
      .map(({ column }) => [column, (this.typed[column] ?? '').trim()] as const)
      .filter(([, text]) => text !== '');
    return filled.length > 0 ? Object.fromEntries(filled) : undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.pause);
    this.running?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code') || changed.has('service')) {
      this.reading = undefined;
      if (changed.has('service')) {
        this.typed = {};
      }
      this.wait();
    }
  }

  private fields(): Field[] {
    return !this.code || (this.confidential && !OF_REFUGE.includes(this.code)) ? [] : (FIELDS[this.code] ?? []);
  }

  private type(column: string, event: Event): void {
    this.typed = { ...this.typed, [column]: (event.target as HTMLInputElement).value };
    this.wait();
  }

  private wait(): void {
    clearTimeout(this.pause);
    this.running?.abort();
    this.pause = setTimeout(() => void this.read(), PAUSE);
  }

  private async read(): Promise<void> {
    const { cells, code } = this;
    if (!cells || !code) {
      this.reading = undefined;
      return;
    }
    const { signal } = (this.running = new AbortController());
    try {
      this.reading = await readReported(this.service, { code, cells }, signal);
    } catch {
      // It is read again when it is sent.
      this.reading = signal.aborted ? this.reading : undefined;
    }
  }

  override render() {
    const fields = this.fields();
    return fields.length === 0
      ? nothing
      : html`
          <fieldset class="right-value">
            <legend>${say('report.right')}</legend>
            <p id="report-right-hint" class="quiet">${say('report.right.hint')}</p>
            <div class="right-fields">${fields.map((field) => this.field(field))}</div>
            <div id="report-understood" class="understood" role="status">${this.understood()}</div>
          </fieldset>
        `;
  }

  private field({ column, word, kind }: Field) {
    const id = `right-${column}`;
    const value = this.typed[column] ?? '';
    const input = (event: Event) => this.type(column, event);
    return html`<p class="right-${column}">
      <label for=${id}>${say(word)}</label>
      ${kind === 'lines'
        ? html`<textarea id=${id} rows="3" autocomplete="off" aria-describedby="report-right-hint report-understood" .value=${value} @input=${input}></textarea>`
        : html`<input id=${id} type=${kind === 'tel' ? 'tel' : 'text'} inputmode=${ifDefined(kind)} autocomplete="off" aria-describedby="report-right-hint report-understood" .value=${value} @input=${input} />`}
    </p>`;
  }

  private understood() {
    const { reading } = this;
    if (!reading) {
      return nothing;
    }
    const wrong = reading.findings.filter(({ severity }) => severity === 'error');
    const lines = [
      ...(reading.understood.phones ?? []),
      ...(reading.understood.hours ?? []).flatMap(({ hours = [], remarks = [] }) => [...hours, ...remarks]),
      ...(reading.understood.place?.commune ? [reading.understood.place.commune] : []),
    ];
    return wrong.length > 0
      ? wrong.map(({ text }) => html`<p class="fault">${text}</p>`)
      : lines.length > 0
        ? html`<p class="quiet">${say('report.understood')}</p><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
        : nothing;
  }
}
