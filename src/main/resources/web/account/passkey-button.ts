import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PasskeyQuestion, Session } from '../app/api/types';
import { LightElement } from '../app/parts/light-element';
import { faults } from './faults';
import { change, step } from './session';
import { answer, NoPasskey, passkeysKnown } from './webauthn';
import { say } from './words/words';

/** Signs in with a passkey; nothing where the browser knows none. */
@customElement('passkey-button')
export class PasskeyButton extends LightElement {
  @property({ attribute: false }) done: (session: Session) => void = () => {};

  @state() private wrong = '';
  @state() private asking = false;

  private readonly use = async () => {
    if (this.asking) {
      return;
    }
    this.asking = true;
    this.wrong = '';
    try {
      this.done(await step('POST', 'session/passkey', await answer(await change<PasskeyQuestion>('POST', 'session/passkey/challenge'))));
    } catch (failure) {
      this.wrong = failure instanceof NoPasskey ? say('passkey.none') : faults(failure, []).all;
    } finally {
      this.asking = false;
    }
  };

  override render() {
    return passkeysKnown
      ? html`
          <p><button type="button" class="call" aria-disabled=${this.asking} aria-describedby="passkey-what" @click=${this.use}>${say(this.asking ? 'passkey.asking' : 'passkey.use')}</button></p>
          <p id="passkey-what" class="quiet">${say('passkey.what')}</p>
          ${this.wrong ? html`<p class="fault" role="alert">${this.wrong}</p>` : nothing}
        `
      : nothing;
  }
}
