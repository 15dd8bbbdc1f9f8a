import { html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../parts/light-element';
import { say } from '../words/words';
import { draftPage, Paper } from './paper';

const LANGUAGES = ['fr', 'nl'] as const;

interface Bassin {
  code: string;
  name: string;
}

interface Over {
  name: string;
  lang: (typeof LANGUAGES)[number];
  lines: number;
}

/** Whether bassins fit on their A4 with the shared part, in each language; measured as it is printed, and again when `version` is another. */
@customElement('sheet-fit')
export class SheetFit extends LightElement {
  @property({ attribute: false }) month = '';
  @property({ attribute: false }) bassins: readonly Bassin[] = [];
  @property({ attribute: false }) version: unknown;

  @state() private over?: readonly Over[];
  @state() private failed = false;
  private running?: AbortController;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.running?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('month') || changed.has('version')) {
      void this.measure();
    }
  }

  private async measure(): Promise<void> {
    this.running?.abort();
    const { signal } = (this.running = new AbortController());
    this.over = undefined;
    this.failed = false;
    const paper = new Paper();
    try {
      const over: Over[] = [];
      for (const { code, name } of this.bassins) {
        for (const lang of LANGUAGES) {
          const lines = await paper.linesOver(draftPage(this.month, code, lang), signal);
          if (lines > 0) {
            over.push({ name, lang, lines });
          }
        }
      }
      if (!signal.aborted) {
        this.over = over;
      }
    } catch {
      this.failed = !signal.aborted;
    } finally {
      paper.close();
    }
  }

  override render() {
    const { over, failed, bassins } = this;
    return html`<section class="sheet-part" role="status">
      <h3>${say('sheets.fit.title')}</h3>
      ${failed
        ? html`<p>${say('sheets.fit.failed')}</p>`
        : over === undefined
          ? html`<p class="waiting">${say('sheets.fit.waiting')}</p>`
          : over.length === 0
            ? html`<p>${say(bassins.length === 1 ? 'sheets.fit.one' : 'sheets.fit.all')}</p>`
            : html`<ul class="too-long">${over.map(({ name, lang, lines }) => html`<li>${say(`sheets.fit.over.${lang}`, { name, lines })}</li>`)}</ul>`}
    </section>`;
  }
}
