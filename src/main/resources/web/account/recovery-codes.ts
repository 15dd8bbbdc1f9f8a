import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../app/parts/light-element';
import { say } from './words/words';

/** Codes on paper, shown this once. */
@customElement('recovery-codes')
export class RecoveryCodes extends LightElement {
  @property({ attribute: false }) codes: string[] = [];
  @property({ attribute: false }) done: () => void = () => {};

  @state() private copied = false;

  private readonly copy = async () => {
    try {
      await navigator.clipboard.writeText(this.codes.join('\n'));
      this.copied = true;
    } catch {
      getSelection()?.selectAllChildren(this.querySelector('.recovery')!);
    }
  };

  override render() {
    return html`
      <p>${say('account.recovery.intro')}</p>
      <ul class="recovery">${this.codes.map((code) => html`<li><code>${code}</code></li>`)}</ul>
      <p role="status">${this.copied ? say('account.recovery.copied') : ''}</p>
      <p class="ways">
        <button @click=${this.copy}>${say('account.recovery.copy')}</button>
        <button @click=${() => print()}>${say('account.recovery.print')}</button>
        <button class="primary" @click=${this.done}>${say('account.recovery.done')}</button>
      </p>
    `;
  }
}
