import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../parts/light-element';
import { copied } from '../shortlist/clipboard';
import { language, say } from '../words/words';

const PATHS: Record<string, string> = { fr: '/signalement', nl: '/melding' };

/** Where a code tells what became of a report, or where one may be typed; it stands in the fragment, which no server gets. */
export function lookupLink(code: string): string {
  return code === '' ? PATHS[language] : `${PATHS[language]}#${code}`;
}

/** The code of a report, shown this once: to be copied, printed or opened. */
@customElement('report-code')
export class ReportCodeCard extends LightElement {
  @property({ attribute: false }) code = '';

  @state() private isCopied = false;

  private readonly copy = async () => {
    this.isCopied = await copied(this.code);
    if (!this.isCopied) {
      getSelection()?.selectAllChildren(this.querySelector('code')!);
    }
  };

  private readonly print = () => {
    document.body.classList.add('prints-code');
    addEventListener('afterprint', () => document.body.classList.remove('prints-code'), { once: true });
    print();
  };

  override render() {
    return html`
      <div class="report-code">
        <p>${say('report.lookup.yours')}</p>
        <p><code>${this.code}</code></p>
        <p class="on-paper">${say('report.lookup.where', { url: `${location.host}${PATHS[language]}` })}</p>
        <p class="quiet not-on-paper">${say('report.lookup.keep')}</p>
        <p class="ways not-on-paper">
          <button type="button" @click=${this.copy}>${say('report.lookup.copy')}</button>
          <button type="button" @click=${this.print}>${say('report.lookup.print')}</button>
          <a class="button" href=${lookupLink(this.code)}>${say('report.lookup.open')}</a>
        </p>
        <p role="status" class="not-on-paper">${this.isCopied ? say('report.lookup.copied') : ''}</p>
      </div>
    `;
  }
}
