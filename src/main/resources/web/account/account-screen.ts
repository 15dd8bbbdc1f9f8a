import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SecondFactorSetup, Session, SignedInAccount } from '../app/api/types';
import { wipeEverywhere } from '../app/crisis/device-copy';
import { LightElement } from '../app/parts/light-element';
import { grantText } from './grant-text';
import './collection-mails';
import './passkeys-section';
import './password-form';
import './recovery-codes';
import './renewal-form';
import './second-factor-setup';
import { step } from './session';
import { say, sayCode } from './words/words';

/** Who I am here, what I may do, and what I can change of it. */
@customElement('account-screen')
export class AccountScreen extends LightElement {
  @property({ attribute: false }) session!: Session & { account: SignedInAccount };
  @property({ attribute: false }) manage = '/';
  @property({ attribute: false }) signIn = '/';

  @state() private setup?: SecondFactorSetup;

  private readonly become = (session: Session) => {
    this.setup = undefined;
    this.session = session as Session & { account: SignedInAccount };
  };

  private readonly seen = () => this.become({ ...this.session, recoveryCodes: undefined });

  private readonly signOut = async () => {
    // Before, since there may be no network; and after, since another tab may have kept it again meanwhile.
    await wipeEverywhere();
    await step('DELETE', 'session');
    await wipeEverywhere();
    location.assign(this.signIn);
  };

  override render() {
    const { account, recoveryCodes } = this.session;
    if (recoveryCodes) {
      return html`<h1 tabindex="-1">${say('account.recovery.title')}</h1><recovery-codes .codes=${recoveryCodes} .done=${this.seen}></recovery-codes>`;
    }
    return html`
      <h1 tabindex="-1">${say('account.mine')}</h1>
      <p>${say('account.mine.who', { name: account.name, login: account.login })}</p>
      <p class="ways">
        ${account.can.includes('manage-accounts') ? html`<a class="call" href=${this.manage}>${say('account.manage')}</a>` : ''}
        <button @click=${this.signOut}>${say('account.sign-out')}</button>
      </p>
      <h2>${say('account.roles')}</h2>
      ${account.grants.length === 0 ? html`<p>${say('account.no-role')}</p>` : html`<ul class="plain">${account.grants.map((grant) => html`<li>${grantText(grant)}</li>`)}</ul>`}
      <h2>${say('account.can')}</h2>
      ${account.can.length === 0 ? html`<p>${say('account.can.nothing')}</p>` : html`<ul class="plain">${account.can.map((action) => html`<li>${sayCode('action', action)}</li>`)}</ul>`}
      ${account.can.includes('keep-collections') ? html`<collection-mails></collection-mails>` : ''}
      <h2>${say('account.factor.title')}</h2>
      <p>${account.secondFactor ? say('account.factor.on', { count: account.recoveryCodesLeft }) : say('account.factor.off')}</p>
      ${
        this.setup
          ? html`<h3>${say('account.factor.new')}</h3><second-factor-setup .setup=${this.setup} .done=${this.become} .cancel=${() => (this.setup = undefined)}></second-factor-setup>`
          : html`<renewal-form .login=${account.login} ?first=${!account.secondFactor} .begun=${(setup: SecondFactorSetup) => (this.setup = setup)}></renewal-form>`
      }
      <passkeys-section .login=${account.login}></passkeys-section>
      <h2>${say('account.password.title')}</h2>
      <password-form .login=${account.login} .changed=${this.become}></password-form>
    `;
  }
}
