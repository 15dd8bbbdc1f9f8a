import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Session } from '../app/api/types';
import { FormElement } from './form-element';
import './passkey-button';
import { toggleShown } from './password-field';
import { step } from './session';
import { say } from './words/words';

/** Login and password. */
@customElement('sign-in-form')
export class SignInForm extends FormElement {
  /** Where one signs in by another account; empty where there is no such way. */
  @property({ attribute: false }) provider = '';
  @property({ attribute: false }) done: (session: Session) => void = () => {};

  private readonly sign = (event: SubmitEvent) =>
    this.send(event, ['login', 'password'], async ({ login, password }) => this.done(await step('POST', 'session', { login, password })));

  override render() {
    return html`
      <p>${say('account.sign-in.intro')}</p>
      <form novalidate @submit=${this.sign}>
        ${this.fault()}
        ${this.field({ name: 'login', label: 'account.login', type: 'email', autocomplete: 'username', inputmode: 'email' })}
        ${this.field({ name: 'password', label: 'account.password', type: 'password', autocomplete: 'current-password' })}
        <label class="check"><input type="checkbox" @change=${toggleShown} /> <span>${say('account.show')}</span></label>
        <p class="ways">${this.submit('account.sign-in')}</p>
      </form>
      <passkey-button .done=${this.done}></passkey-button>
      ${this.provider ? html`<p><a class="call" href=${this.provider}>${say('account.other-way')}</a></p>` : nothing}
      <p class="quiet">${say('account.forgotten')}</p>
    `;
  }
}
