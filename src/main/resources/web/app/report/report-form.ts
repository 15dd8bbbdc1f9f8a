import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { report } from '../api/report';
import type { ReportCode } from '../api/types';
import { LightElement } from '../parts/light-element';
import { say, type Word } from '../words/words';
import { lookupLink } from './report-code';
import './right-value';
import type { RightValue } from './right-value';
import { LONGEST, left, type Wrong, wrong } from './wrong';

const CODES = ['hours', 'phone', 'address', 'zone', 'language', 'closed', 'other'] as const;

/** "This is wrong", for whoever stands before a closed door: of what, and a few words that name nobody. */
@customElement('report-form')
export class ReportForm extends LightElement {
  @property({ attribute: false }) service = '';
  @property({ attribute: false }) confidential = false;

  @state() private typed = '';
  @state() private wrong: Wrong = {};
  @state() private sending = false;
  @state() private thanks?: Word;
  @state() private chosen?: ReportCode;
  @state() private lookup?: string;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('service')) {
      this.typed = '';
      this.wrong = {};
      this.thanks = undefined;
      this.lookup = undefined;
      this.chosen = undefined;
    }
  }

  private async send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.sending) {
      return;
    }
    const chosen = new FormData(event.target as HTMLFormElement).get('code');
    const code = CODES.find((one) => one === chosen);
    if (!code) {
      await this.refuse({ code: say('report.code.missing') });
      return;
    }
    this.sending = true;
    try {
      const sent = await report(this.service, { code, text: this.typed.trim() || undefined, cells: this.querySelector<RightValue>('right-value')?.cells });
      this.lookup = sent.lookupCode;
      this.thanks = sent.alreadyReported ? 'report.already' : 'report.thanks';
      this.wrong = {};
      await this.lead('.thanks');
    } catch (failure) {
      await this.refuse(wrong(failure));
    } finally {
      this.sending = false;
    }
  }

  /** Who sent it is led to what is wrong. */
  private async refuse(found: Wrong): Promise<void> {
    this.wrong = found;
    await this.lead(found.code ? 'input[name=code]' : found.cells ? '.right-value input, .right-value textarea' : found.text ? '#report-text' : '.report button');
  }

  private async lead(where: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(where)?.focus();
  }

  override render() {
    return html`
      <details class="report">
        <summary>${say('report')}</summary>
        ${this.thanks ? html`<p class="thanks" role="status" tabindex="-1">${say(this.thanks)}</p>` : this.form()}
        ${this.thanks ? nothing : html`<p class="quiet"><a href=${lookupLink('')}>${say('report.lookup.have')}</a></p>`}
        ${this.thanks && this.lookup ? html`<report-code .code=${this.lookup}></report-code>` : nothing}
      </details>
    `;
  }

  private form() {
    return html`
      <form novalidate @submit=${this.send}>
        <fieldset aria-describedby=${ifDefined(this.wrong.code && 'report-code-wrong')}>
          <legend>${say('report.code')}</legend>
          ${this.fault('code')}
          <div class="codes">
            ${CODES.map((code) => html`<label><input type="radio" name="code" value=${code} @change=${() => (this.chosen = code)} /> <span>${say(`report.${code}`)}</span></label>`)}
          </div>
        </fieldset>
        ${this.fault('cells')}
        <right-value .service=${this.service} .code=${this.chosen} .confidential=${this.confidential}></right-value>
        <label for="report-text">${say('report.text')}</label>
        <p id="report-hint" class="quiet">${say('report.text.hint')}</p>
        ${this.fault('text')}
        <textarea
          id="report-text" rows="3" autocomplete="off" aria-invalid=${this.wrong.text ? 'true' : 'false'}
          aria-describedby="${this.wrong.text ? 'report-text-wrong ' : ''}report-hint report-left"
          .value=${this.typed} @input=${(event: Event) => (this.typed = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <p id="report-left" class="quiet">${this.counter()}</p>
        ${this.fault('all')}
        <p class="ways"><button class="primary" aria-disabled=${this.sending}>${say(this.sending ? 'report.sending' : 'report.send')}</button></p>
      </form>
    `;
  }

  private counter(): string {
    const more = left(this.typed);
    return more < 0 ? say('report.too-long', { count: -more }) : say('report.left', { count: more, longest: LONGEST });
  }

  private fault(field: keyof Wrong) {
    const said = this.wrong[field];
    return said ? html`<p id="report-${field}-wrong" class="fault" role="alert">${said}</p>` : nothing;
  }
}
