import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { EditMonthlySheet, EditMonthlySheetPart, MonthlySheet } from '../api/contract';
import { isSignedOut, read, send } from '../editing/edit-api';
import { announce } from '../parts/announce';
import { failureView } from '../parts/failure';
import { LightElement } from '../parts/light-element';
import { language, say, sayOf } from '../words/words';
import { draftPage } from './paper';
import { refusal } from './refusal';
import './sheet-fit';
import './sheet-preview';

type Step = 'publish' | 'withdraw' | 'delete';

/** One month: which parts are ready, what each lacks, how it would be read; and whether everybody may. */
@customElement('sheet-view')
export class SheetView extends LightElement {
  @property({ attribute: false }) month = '';
  @property({ attribute: false }) lost: () => void = () => {};

  @state() private sheet?: EditMonthlySheet;
  @state() private preview?: MonthlySheet;
  @state() private failure?: unknown;
  @state() private refused: string[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('month')) {
      void this.load();
    }
  }

  private readonly load = async () => {
    try {
      this.sheet = await read<EditMonthlySheet>(`sheets/${this.month}`);
      this.failure = undefined;
    } catch (failure) {
      isSignedOut(failure) ? this.lost() : (this.failure = failure);
    }
  };

  private readonly show = async () => {
    try {
      this.preview = await read<MonthlySheet>(`sheets/${this.month}/preview`);
    } catch (failure) {
      isSignedOut(failure) ? this.lost() : (this.refused = refusal(failure));
    }
  };

  private readonly step = async (step: Step) => {
    try {
      const stored = await send<EditMonthlySheet>('POST', `sheets/${this.month}/steps`, { body: { step }, version: this.sheet?.version });
      this.refused = [];
      announce(say('sheets.done'));
      if (step === 'delete') {
        location.hash = '#/';
      } else {
        this.sheet = stored;
      }
    } catch (failure) {
      isSignedOut(failure) ? this.lost() : (this.refused = refusal(failure));
    }
  };

  override render() {
    const { sheet, failure, preview } = this;
    const back = html`<p><a href="#/">${say('sheets.back')}</a></p>`;
    if (failure) {
      return html`${back}${failureView(failure, () => void this.load())}`;
    }
    if (!sheet) {
      return html`<p class="waiting">${say('waiting')}</p>`;
    }
    return html`
      ${back}
      <h2 id="answer" tabindex="-1">${say('sheets.title')}, ${sheet.name}</h2>
      <p class="sheet-status">${sayOf('sheets.status', sheet.status)}${sheet.status === 'published' ? nothing : html`. ${sheet.due.text}`}</p>
      ${sheet.parts.map((part) => this.section(part))}
      <sheet-fit .month=${this.month} .version=${sheet} .bassins=${sheet.parts.filter(({ part }) => part !== 'shared').map(({ part, name }) => ({ code: part, name }))}></sheet-fit>
      ${this.refused.map((each) => html`<p class="fault" role="alert">${each}</p>`)}
      <p class="ways"><button @click=${this.show}>${say('sheets.read')}</button> <a class="button" href=${draftPage(this.month)} target="_blank">${say('sheets.draft')}</a> ${this.steps(sheet)}</p>
      ${sheet.status === 'published' ? html`<p><a href=${`/info-prevention/${sheet.month}?lang=${language}`}>${say('sheets.page')}</a></p>` : nothing}
      ${preview ? html`<sheet-preview .sheet=${preview}></sheet-preview>` : nothing}
    `;
  }

  private steps({ mayPublish, status, publishedOn }: EditMonthlySheet) {
    if (!mayPublish) {
      return nothing;
    }
    if (status === 'published') {
      return html`<button @click=${() => this.step('withdraw')}>${say('sheets.withdraw')}</button>`;
    }
    return html`
      <button class="primary" @click=${() => this.step('publish')}>${say('sheets.publish')}</button>
      ${publishedOn ? nothing : html`<button @click=${() => this.step('delete')}>${say('sheets.delete')}</button>`}
    `;
  }

  private section({ part, name, ready, mayChange, missing }: EditMonthlySheetPart) {
    return html`
      <section class="sheet-part" aria-labelledby=${`part-${part}`}>
        <h3 id=${`part-${part}`}>${name} (${say(ready ? 'sheets.part.ready' : 'sheets.part.open')})</h3>
        ${missing.length > 0 ? html`<p>${say('sheets.missing')}</p><ul>${missing.map(({ text }) => html`<li>${text}</li>`)}</ul>` : nothing}
        ${mayChange ? html`<p class="ways"><a class="button" href=${`#/${this.month}/${part}`} aria-label=${`${say('sheets.write')}, ${name}`}>${say('sheets.write')}</a></p>` : nothing}
      </section>
    `;
  }
}
