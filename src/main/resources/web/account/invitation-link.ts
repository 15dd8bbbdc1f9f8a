import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../app/parts/light-element';
import { say } from './words/words';

/** The link of an invitation, shown this once, to be sent by whoever invites. */
@customElement('invitation-link')
export class InvitationLink extends LightElement {
  @property({ attribute: false }) link = '';
  @property({ attribute: false }) name = '';

  @state() private copied = false;

  private readonly copy = async () => {
    try {
      await navigator.clipboard.writeText(this.link);
      this.copied = true;
    } catch {
      this.querySelector<HTMLInputElement>('input')?.select();
    }
  };

  override render() {
    return html`
      <section class="asking-back" aria-labelledby="invitation-title">
        <h2 id="invitation-title" tabindex="-1">${say('accounts.invited', { name: this.name })}</h2>
        <label for="invitation-link">${say('accounts.link')}</label>
        <input id="invitation-link" readonly .value=${this.link} />
        <p class="ways"><button @click=${this.copy}>${say('accounts.copy')}</button></p>
        <p role="status">${this.copied ? say('accounts.copied') : ''}</p>
      </section>
    `;
  }
}
