import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SecondFactorSetup } from '../app/api/types';
import { FormElement } from './form-element';
import { change } from './session';

/** Begins to set another second factor up, by the password. */
@customElement('renewal-form')
export class RenewalForm extends FormElement {
  @property({ attribute: false }) login = '';
  @property({ type: Boolean }) first = false;
  @property({ attribute: false }) begun: (setup: SecondFactorSetup) => void = () => {};

  private readonly begin = (event: SubmitEvent) =>
    this.send(event, ['password'], async ({ password }) =>
      this.begun(await change<SecondFactorSetup>('POST', 'session/second-factor/renewal', { password })));

  override render() {
    return html`
      <form novalidate @submit=${this.begin}>
        ${this.fault()}
        ${this.knownLogin(this.login)}
        ${this.field({ name: 'password', label: 'account.factor.password', type: 'password', autocomplete: 'current-password' })}
        <p class="ways">${this.submit(this.first ? 'account.factor.start' : 'account.factor.renew')}</p>
      </form>
    `;
  }
}
