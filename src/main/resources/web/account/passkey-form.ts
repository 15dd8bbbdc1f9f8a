import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PasskeyOrder, Passkeys } from '../app/api/types';
import { FormElement } from './form-element';
import { change } from './session';
import { make, NoPasskey } from './webauthn';
import { say } from './words/words';

/** Adds a passkey of this device, by the password. */
@customElement('passkey-form')
export class PasskeyForm extends FormElement {
  @property({ attribute: false }) login = '';
  @property({ attribute: false }) added: (passkeys: Passkeys, told: string) => void = () => {};

  private readonly add = (event: SubmitEvent) =>
    this.send(event, ['name', 'password'], async ({ name, password }) => {
      const form = event.target as HTMLFormElement;
      const order = await change<PasskeyOrder>('POST', 'session/passkeys/challenge', { password });
      const made = await this.made(order);
      if (made) {
        this.added(await change<Passkeys>('POST', 'session/passkeys', { name, ...made }), say('passkey.added', { name }));
        form.reset();
      }
    });

  private async made(order: PasskeyOrder) {
    try {
      return await make(order);
    } catch (failure) {
      if (failure instanceof NoPasskey) {
        this.wrong = { all: say(failure.message === 'InvalidStateError' ? 'passkey.known' : 'passkey.not-made') };
        return undefined;
      }
      throw failure;
    }
  }

  override render() {
    return html`
      <form novalidate @submit=${this.add}>
        ${this.fault()}
        ${this.knownLogin(this.login)}
        ${this.field({ name: 'name', label: 'passkey.name', hint: 'passkey.name.hint' })}
        ${this.field({ name: 'password', label: 'account.factor.password', type: 'password', autocomplete: 'current-password' })}
        <p class="ways">${this.submit('passkey.add')}</p>
      </form>
    `;
  }
}
