import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SecondFactorSetup, Session } from '../app/api/types';
import { FormElement } from './form-element';
import { step } from './session';
import { say } from './words/words';

/** An app becomes the second factor: a code to scan, a key to type, and the first code as proof. */
@customElement('second-factor-setup')
export class SecondFactorForm extends FormElement {
  @property({ attribute: false }) setup?: SecondFactorSetup;
  @property({ attribute: false }) done: (session: Session) => void = () => {};
  @property({ attribute: false }) cancel: () => void = () => {};

  private readonly confirm = (event: SubmitEvent) =>
    this.send(event, ['code'], async ({ code }) => this.done(await step('POST', 'session/second-factor', { code })));

  override render() {
    const { setup } = this;
    if (!setup) {
      return nothing;
    }
    return html`
      <form novalidate @submit=${this.confirm}>
        <ol class="steps">
          <li><p>${say('account.setup.step.app')}</p></li>
          <li>
            <p>${say('account.setup.step.scan')}</p>
            <svg class="otp-code" viewBox="0 0 ${setup.qrCode.size} ${setup.qrCode.size}" role="img" aria-label=${say('account.setup.qr')}><path d=${setup.qrCode.path} /></svg>
            <p>${say('account.setup.key')} <code class="key">${setup.secret.replace(/(.{4})(?!$)/g, '$1 ')}</code></p>
          </li>
          <li>
            <p>${say('account.setup.step.code')}</p>
            ${this.fault()}
            ${this.field({ name: 'code', label: 'account.code', autocomplete: 'one-time-code', inputmode: 'numeric' })}
          </li>
        </ol>
        <p class="ways">${this.submit('account.setup.send')} <button type="button" @click=${this.cancel}>${say('account.cancel')}</button></p>
      </form>
    `;
  }
}
