import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { get } from '../api/get';
import type { HelpLine, Plan, SheetWords } from '../api/types';
import { LightElement } from '../parts/light-element';
import type { GoPlan } from '../plan/go-plan';
import { NOTHING, type Question } from '../question/question';
import { NO_WISHES, type Wishes } from '../route/wishes';
import { say } from '../words/words';
import { personSheet } from './person-sheet';
import './plan-share';
import { professionalSheet } from './professional-sheet';
import { SHEET_LANGUAGES, sheetWords, tagOf } from './sheet-words';

/** The plan on paper: for the professional, or for the person in a language of theirs; and how to give it to others. */
@customElement('sheet-panel')
export class SheetPanel extends LightElement {
  @property({ attribute: false }) plan!: Plan;
  @property({ attribute: false }) question: Question = NOTHING;
  @property({ attribute: false }) wishes: Wishes = NO_WISHES;
  @property({ attribute: false }) go: GoPlan = () => {};

  @state() private words?: SheetWords;
  @state() private failed = false;
  @state() private lines: HelpLine[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.loadLines();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('wishes') && this.wishes.sheet !== (this.words?.language ?? '')) {
      void this.loadWords(this.wishes.sheet);
    }
  }

  private async loadLines(): Promise<void> {
    try {
      this.lines = (await get<{ helplines: HelpLine[] }>('helplines', new AbortController().signal)).helplines;
    } catch {
      // The number for emergencies stands in a sentence of the sheet.
    }
  }

  private async loadWords(sheet: string): Promise<void> {
    this.words = undefined;
    this.failed = false;
    if (sheet === '') {
      return;
    }
    try {
      const words = await sheetWords(sheet);
      this.words = this.wishes.sheet === sheet ? words : this.words;
    } catch {
      this.failed = this.wishes.sheet === sheet;
    }
  }

  private readonly choose = (event: Event) => this.go(this.question, { sheet: (event.target as HTMLSelectElement).value });

  private readonly spare = (event: Event) => this.go(this.question, { discreet: (event.target as HTMLInputElement).checked });

  private readonly again = () => void this.loadWords(this.wishes.sheet);

  override render() {
    const { plan, wishes, words, lines } = this;
    return html`
      <section class="sheets" aria-labelledby="sheets">
        <h2 id="sheets" class="screen-only">${say('sheets')}</h2>
        <div class="sheet-ways screen-only">
          <div class="field">
            <label for="sheet">${say('sheets.which')}</label>
            <select id="sheet" @change=${this.choose}>
              <option value="" ?selected=${wishes.sheet === ''}>${say('sheets.professional')}</option>
              <optgroup label=${say('sheets.person')}>
                ${SHEET_LANGUAGES.map(([code, name]) => html`<option value=${code} lang=${tagOf(code)} ?selected=${code === wishes.sheet}>${name}</option>`)}
              </optgroup>
            </select>
          </div>
          <button class="primary" ?disabled=${wishes.sheet !== '' && words === undefined} @click=${() => print()}>${say('list.print')}</button>
        </div>
        ${wishes.sheet === ''
          ? html`<p class="quiet screen-only">${say('sheets.professional.what')}</p>`
          : html`<label class="check screen-only"><input type="checkbox" .checked=${wishes.discreet} @change=${this.spare} /> <span>${say('sheets.discreet')}</span></label>`}
        ${this.failed ? html`<p class="warning screen-only" role="alert">${say('sheets.failed')} <button @click=${this.again}>${say('again')}</button></p>` : nothing}
        <plan-share .plan=${plan} .question=${this.question} .wishes=${wishes}></plan-share>
        ${wishes.sheet === '' ? professionalSheet(plan, wishes, lines) : words ? personSheet(plan, words, lines, wishes.discreet) : nothing}
      </section>
    `;
  }
}
