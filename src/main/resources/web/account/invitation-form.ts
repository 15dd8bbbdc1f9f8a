import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Invitation, Session } from '../app/api/types';
import { FormElement } from './form-element';
import { toggleShown } from './password-field';
import { step } from './session';
import { say } from './words/words';

/** Whoever was invited chooses a password. */
@customElement('invitation-form')
export class InvitationForm extends FormElement {
  @property({ attribute: false }) token = '';
  @property({ attribute: false }) invitation?: Invitation;
  @property({ attribute: false }) done: (session: Session) => void = () => {};

  private readonly accept = (event: SubmitEvent) =>
    this.send(event, ['password'], async ({ password }) =>
      this.done(await step('POST', 'session/invitation/acceptance', { token: this.token, password })));

  override render() {
    const login = this.invitation?.login ?? '';
    return html`
      <p>${say('account.invitation.intro', { login })}</p>
      <form novalidate @submit=${this.accept}>
        ${this.fault()}
        ${this.knownLogin(login)}
        ${this.field({ name: 'password', label: 'account.password.new', type: 'password', autocomplete: 'new-password', hint: 'account.password.hint' })}
        <label class="check"><input type="checkbox" @change=${toggleShown} /> <span>${say('account.show')}</span></label>
        <p class="ways">${this.submit('account.invitation.send')}</p>
      </form>
    `;
  }
}
