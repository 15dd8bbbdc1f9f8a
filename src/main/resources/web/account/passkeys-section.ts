import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { get } from '../app/api/get';
import type { Passkeys } from '../app/api/types';
import { LightElement } from '../app/parts/light-element';
import { faults } from './faults';
import './passkey-form';
import './passkey-row';
import { passkeysKnown } from './webauthn';
import { say } from './words/words';

/** The passkeys that I have, and another one. */
@customElement('passkeys-section')
export class PasskeysSection extends LightElement {
  @property({ attribute: false }) login = '';

  @state() private mine?: Passkeys;
  @state() private wrong = '';
  @state() private told = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      this.mine = await get<Passkeys>('session/passkeys', new AbortController().signal);
    } catch (failure) {
      this.wrong = faults(failure, []).all;
    }
  }

  private readonly become = async (mine: Passkeys, told: string) => {
    this.mine = mine;
    this.told = told;
    await this.updateComplete;
    this.querySelector<HTMLElement>('#passkeys')?.focus();
  };

  override render() {
    const { mine } = this;
    return html`
      <h2 id="passkeys" tabindex="-1">${say('passkey.title')}</h2>
      <p>${say('passkey.intro')}</p>
      <p role="status">${this.told}</p>
      ${this.wrong ? html`<p class="fault" role="alert">${this.wrong}</p>` : nothing}
      ${mine?.passkeys.length === 0 ? html`<p>${say('passkey.empty')}</p>` : nothing}
      ${
        mine?.passkeys.length
          ? html`<ul class="accounts">${repeat(mine.passkeys, ({ id }) => id, (passkey) => html`<li><passkey-row .passkey=${passkey} .changed=${this.become}></passkey-row></li>`)}</ul>`
          : nothing
      }
      ${mine ? this.adding(mine) : nothing}
    `;
  }

  private adding({ passkeys, most }: Passkeys) {
    if (!passkeysKnown) {
      return html`<p class="quiet">${say('passkey.unknown')}</p>`;
    }
    return passkeys.length >= most
      ? html`<p class="quiet">${say('passkey.most', { most })}</p>`
      : html`<details class="add"><summary>${say('passkey.add.open')}</summary><passkey-form .login=${this.login} .added=${this.become}></passkey-form></details>`;
  }
}
