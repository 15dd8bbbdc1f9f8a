import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { faults } from '../account/faults';
import { answered, reach } from '../app/api/answered';
import { LightElement } from '../app/parts/light-element';
import { language } from '../app/words/words';
import { say } from './words/words';

/** Where a mail leads whoever wants no other one. It asks first: programs that look at links press no buttons. */
@customElement('mail-refusal')
export class MailRefusal extends LightElement {
  @state() private done = false;
  @state() private wrong = '';
  @state() private busy = false;

  private readonly token = location.hash.slice(1);

  override connectedCallback(): void {
    this.replaceChildren();
    super.connectedCallback();
  }

  private readonly refuse = async () => {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.wrong = '';
    try {
      await answered(
        await reach(`mail-refusals?lang=${language}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ token: this.token }) }),
      );
      this.done = true;
      await this.updateComplete;
      this.querySelector<HTMLElement>('h1')?.focus();
    } catch (failure) {
      this.wrong = faults(failure, []).all;
    } finally {
      this.busy = false;
    }
  };

  override render() {
    if (this.done) {
      return html`<h1 tabindex="-1">${say('refusal.done')}</h1><p>${say('refusal.done.what')}</p>`;
    }
    return html`
      <h1 tabindex="-1">${say('refusal.title')}</h1>
      <p>${say('refusal.what')}</p>
      ${this.wrong ? html`<p class="fault" role="alert">${this.wrong}</p>` : nothing}
      ${this.token ? html`<p class="ways"><button class="primary" aria-disabled=${this.busy} @click=${this.refuse}>${say('refusal.do')}</button></p>` : html`<p>${say('refusal.no-link')}</p>`}
    `;
  }
}
