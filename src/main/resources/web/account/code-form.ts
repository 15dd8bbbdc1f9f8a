import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Session } from '../app/api/types';
import { FormElement } from './form-element';
import './passkey-button';
import { step } from './session';
import { say } from './words/words';

/** The code of the second factor, after the password. */
@customElement('code-form')
export class CodeForm extends FormElement {
  @property({ attribute: false }) done: (session: Session) => void = () => {};

  private readonly enter = (event: SubmitEvent) =>
    this.send(event, ['code'], async ({ code }) => this.done(await step('POST', 'session/code', { code })));

  private readonly cancel = async () => this.done(await step('DELETE', 'session'));

  override render() {
    return html`
      <p>${say('account.code.intro')}</p>
      <form novalidate @submit=${this.enter}>
        ${this.fault()}
        ${this.field({ name: 'code', label: 'account.code', autocomplete: 'one-time-code' })}
        <p class="ways">${this.submit('account.code.send')} <button type="button" @click=${this.cancel}>${say('account.cancel')}</button></p>
      </form>
      <passkey-button .done=${this.done}></passkey-button>
    `;
  }
}
