import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Passkeys, PasskeyView } from '../app/api/types';
import { day } from '../app/words/texts';
import { FormElement } from './form-element';
import { faults } from './faults';
import { change } from './session';
import { say } from './words/words';

/** One passkey: how it is called, when it was used, and taking it away. */
@customElement('passkey-row')
export class PasskeyRow extends FormElement {
  @property({ attribute: false }) passkey!: PasskeyView;
  /** @param told what was done, for whoever hears the page */
  @property({ attribute: false }) changed: (passkeys: Passkeys, told: string) => void = () => {};

  @state() private open?: 'name' | 'removal';

  private readonly rename = (event: SubmitEvent) =>
    this.send(event, ['name'], async ({ name }) => {
      this.changed(await change<Passkeys>('PATCH', this.path(), { name }), say('passkey.renamed', { name }));
      this.open = undefined;
    });

  private readonly takeAway = async () => {
    try {
      this.changed(await change<Passkeys>('DELETE', this.path()), say('passkey.removed', { name: this.passkey.name }));
    } catch (failure) {
      this.wrong = faults(failure, []);
    }
  };

  private path(): string {
    return `session/passkeys/${this.passkey.id}`;
  }

  private readonly show = async (what: 'name' | 'removal') => {
    this.open = this.open === what ? undefined : what;
    this.wrong = {};
    await this.updateComplete;
    this.querySelector<HTMLElement>('form input, .warning button')?.focus();
  };

  override render() {
    const { passkey, open } = this;
    const used = passkey.usedAt ? say('passkey.used', { day: day(passkey.usedAt) }) : say('passkey.unused');
    return html`
      <p><strong>${passkey.name}</strong> <span class="quiet">${say('passkey.made', { day: day(passkey.createdAt) })} · ${used}</span></p>
      <p class="ways">
        <button aria-expanded=${open === 'name'} @click=${() => this.show('name')}>${say('passkey.rename')}<span class="visually-hidden"> ${passkey.name}</span></button>
        <button aria-expanded=${open === 'removal'} @click=${() => this.show('removal')}>${say('passkey.remove')}<span class="visually-hidden"> ${passkey.name}</span></button>
      </p>
      ${open === 'name' ? this.form() : nothing}
      ${
        open === 'removal'
          ? html`<div class="warning" role="alert">
              <p>${say('passkey.remove.sure', { name: passkey.name })}</p>
              ${this.fault()}
              <p class="ways"><button @click=${this.takeAway}>${say('passkey.remove.yes')}</button> <button @click=${() => (this.open = undefined)}>${say('account.cancel')}</button></p>
            </div>`
          : nothing
      }
    `;
  }

  private form() {
    const id = `passkey-name-${this.passkey.id}`;
    return html`
      <form novalidate @submit=${this.rename}>
        ${this.fault()}
        <div class="field">
          <label for=${id}>${say('passkey.name')}</label>
          ${this.wrong.name ? html`<p id="${id}-wrong" class="fault">${this.wrong.name}</p>` : nothing}
          <input id=${id} name="name" required autocomplete="off" maxlength="60" .defaultValue=${this.passkey.name} aria-invalid=${this.wrong.name ? 'true' : 'false'} />
        </div>
        <p class="ways">${this.submit('passkey.save')} <button type="button" @click=${() => (this.open = undefined)}>${say('account.cancel')}</button></p>
      </form>
    `;
  }
}
