import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Session } from '../app/api/types';
import { FormElement } from './form-element';
import { step } from './session';
import { say } from './words/words';

/** Another password, by the current one. */
@customElement('password-form')
export class PasswordForm extends FormElement {
  @property({ attribute: false }) login = '';
  @property({ attribute: false }) changed: (session: Session) => void = () => {};

  @state() private done = false;

  private readonly change = (event: SubmitEvent) =>
    this.send(event, ['password', 'current'], async ({ current, password }) => {
      this.changed(await step('POST', 'session/password', { current, password }));
      (event.target as HTMLFormElement).reset();
      this.done = true;
    });

  override render() {
    return html`
      <form novalidate @submit=${this.change}>
        ${this.fault()}
        <p role="status">${this.done ? say('account.password.done') : ''}</p>
        ${this.knownLogin(this.login)}
        ${this.field({ name: 'current', label: 'account.password.current', type: 'password', autocomplete: 'current-password' })}
        ${this.field({ name: 'password', label: 'account.password.new', type: 'password', autocomplete: 'new-password', hint: 'account.password.hint' })}
        <p class="ways">${this.submit('account.password.send')}</p>
      </form>
    `;
  }
}
