import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { get } from '../app/api/get';
import type { AuditAnswer } from '../app/api/types';
import { LightElement } from '../app/parts/light-element';
import { language } from '../app/words/words';
import { faults } from './faults';
import { say, sayCode } from './words/words';

const OUTCOMES = ['done', 'refused', 'failed'] as const;
const PAGE = 50;

/** Who did what, the last first. */
@customElement('audit-list')
export class AuditList extends LightElement {
  @state() private events: AuditAnswer['events'] = [];
  @state() private total = 0;
  @state() private wrong = '';

  private outcome = '';
  private page = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private readonly filter = (event: Event) => {
    this.outcome = (event.target as HTMLSelectElement).value;
    this.events = [];
    this.page = 0;
    void this.load();
  };

  private readonly load = async () => {
    this.page++;
    const only = this.outcome ? `&outcome=${this.outcome}` : '';
    try {
      const { total, events } = await get<AuditAnswer>(`audit?page=${this.page}&size=${PAGE}${only}`, new AbortController().signal);
      this.total = total;
      this.events = [...this.events, ...events];
      this.wrong = '';
    } catch (failure) {
      this.wrong = faults(failure, []).all;
    }
  };

  override render() {
    return html`
      <h2>${say('audit.title')}</h2>
      <div class="field">
        <label for="audit-outcome">${say('audit.outcome')}</label>
        <select id="audit-outcome" @change=${this.filter}>
          <option value="">${say('audit.outcome.all')}</option>
          ${OUTCOMES.map((one) => html`<option value=${one}>${say(`audit.outcome.${one}`)}</option>`)}
        </select>
      </div>
      ${this.wrong ? html`<p class="fault" role="alert">${this.wrong}</p>` : nothing}
      ${this.events.length === 0 ? html`<p>${say('audit.none')}</p>` : this.table()}
      ${this.events.length < this.total ? html`<p class="ways"><button @click=${this.load}>${say('audit.more')}</button></p>` : nothing}
    `;
  }

  private table() {
    return html`
      <div class="scrolled" tabindex="0" role="region" aria-label=${say('audit.title')}>
        <table class="audit">
          <thead><tr><th scope="col">${say('audit.when')}</th><th scope="col">${say('audit.who')}</th><th scope="col">${say('audit.what')}</th><th scope="col">${say('audit.target')}</th></tr></thead>
          <tbody>${this.events.map(
            (event) => html`<tr>
              <td>${new Date(event.at).toLocaleString(`${language}-BE`, { dateStyle: 'short', timeStyle: 'short' })}</td>
              <td>${event.accountName ?? event.account ?? say('audit.nobody')}</td>
              <td>${what(event.action)}, ${sayCode('audit.outcome', event.outcome)}${event.details.length > 0 ? html`<br /><span class="quiet">${event.details.join(', ')}</span>` : nothing}</td>
              <td>${event.targetName ?? event.target ?? ''}</td>
            </tr>`,
          )}</tbody>
        </table>
      </div>
    `;
  }
}

/** What is refused is named by what somebody wanted to do. */
function what(action: string): string {
  const named = sayCode('audit', action);
  return named === action ? sayCode('action', action) : named;
}
