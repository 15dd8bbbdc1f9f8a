import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Refused } from '../app/api/answered';
import type { Invitation, Session } from '../app/api/types';
import { LightElement } from '../app/parts/light-element';
import { say as sayApp } from '../app/words/words';
import './code-form';
import './invitation-form';
import './recovery-codes';
import './second-factor-setup';
import './sign-in-form';
import { change, step } from './session';
import { say } from './words/words';

/** The steps by which one comes in: a password or an invitation, a code or its set-up, and the codes on paper. */
@customElement('sign-in-screen')
export class SignInScreen extends LightElement {
  @property({ attribute: false }) session: Session = { state: 'signed-out' };
  /** Where to go afterwards, on this site. */
  @property({ attribute: false }) next = '/';
  @property({ attribute: false }) provider = '';
  /** Why somebody who comes back from the provider is not signed in; empty for nothing. */
  @property({ attribute: false }) error = '';
  /** The secret of an invitation, from the address; empty for none. */
  @property({ attribute: false }) token = '';

  @state() private invitation?: Invitation;
  @state() private gone = '';

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.token) {
      void this.readInvitation();
    }
  }

  private async readInvitation(): Promise<void> {
    try {
      this.invitation = await change<Invitation>('POST', 'session/invitation', { token: this.token });
    } catch (failure) {
      this.gone = (failure instanceof Refused && failure.problem.detail) || sayApp('offline.what');
    }
  }

  private readonly go = (session: Session) => {
    this.token = '';
    this.session = session;
    if (session.account && !session.recoveryCodes) {
      this.enter();
    } else {
      void this.lead();
    }
  };

  private readonly enter = () => location.assign(this.next);

  private readonly cancel = async () => this.go(await step('DELETE', 'session'));

  /** Each step begins with its heading, for those who hear the page. */
  private async lead(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>('h1')?.focus();
  }

  private screen(title: string, content: TemplateResult) {
    return html`<h1 tabindex="-1">${title}</h1>${content}`;
  }

  override render() {
    const { session, go } = this;
    if (session.recoveryCodes) {
      return this.screen(say('account.recovery.title'), html`<recovery-codes .codes=${session.recoveryCodes} .done=${this.enter}></recovery-codes>`);
    }
    if (this.token) {
      return this.invited();
    }
    if (session.state === 'code-needed') {
      return this.screen(say('account.code.title'), html`<code-form .done=${go}></code-form>`);
    }
    if (session.state === 'second-factor-setup') {
      return this.screen(
        say('account.setup.title'),
        html`<p>${say('account.setup.intro')}</p><second-factor-setup .setup=${session.setup} .done=${go} .cancel=${this.cancel}></second-factor-setup>`,
      );
    }
    return this.screen(
      say('account.sign-in'),
      html`${this.error ? html`<p class="fault" role="alert">${say(this.error === 'provider' ? 'account.provider-failed' : 'account.no-account')}</p>` : nothing}
        <sign-in-form .provider=${this.provider} .done=${go}></sign-in-form>`,
    );
  }

  private invited() {
    if (this.gone) {
      return this.screen(say('account.invitation.gone'), html`<p role="alert">${this.gone}</p>`);
    }
    return this.invitation
      ? this.screen(
          say('account.invitation.title', { name: this.invitation.name }),
          html`<invitation-form .token=${this.token} .invitation=${this.invitation} .done=${this.go}></invitation-form>`,
        )
      : html`<p class="waiting">${say('account.busy')}</p>`;
  }
}
