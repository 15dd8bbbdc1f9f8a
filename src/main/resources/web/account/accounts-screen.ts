import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { get } from '../app/api/get';
import type { Accounts, AccountView, Invited, SignedInAccount } from '../app/api/types';
import { LightElement } from '../app/parts/light-element';
import './account-row';
import './audit-list';
import { faults } from './faults';
import './invitation-link';
import './new-account-form';
import { say } from './words/words';

/** All accounts, for those who manage them, and who did what. */
@customElement('accounts-screen')
export class AccountsScreen extends LightElement {
  @property({ attribute: false }) me!: SignedInAccount;

  @state() private accounts: AccountView[] = [];
  @state() private invited?: Invited;
  @state() private wrong = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      this.accounts = (await get<Accounts>('accounts', new AbortController().signal)).accounts;
    } catch (failure) {
      this.wrong = faults(failure, []).all;
    }
  }

  private readonly invite = async (invited: Invited) => {
    this.invited = invited;
    this.put(invited.account);
    await this.updateComplete;
    const title = this.querySelector<HTMLElement>('#invitation-title');
    title?.scrollIntoView({ block: 'center' });
    title?.focus();
  };

  private readonly put = (account: AccountView) => {
    const others = this.accounts.filter(({ id }) => id !== account.id);
    const all = account.state === 'erased' ? others : [...others, account];
    this.accounts = all.sort((one, other) => (one.name ?? '').localeCompare(other.name ?? ''));
  };

  override render() {
    if (!this.me.can.includes('manage-accounts')) {
      return html`<h1 tabindex="-1">${say('accounts.title')}</h1><p>${say('accounts.forbidden')}</p>`;
    }
    return html`
      <h1 tabindex="-1">${say('accounts.title')}</h1>
      ${this.wrong ? html`<p class="fault" role="alert">${this.wrong}</p>` : nothing}
      ${this.invited ? html`<invitation-link .link=${this.invited.invitation} .name=${this.invited.account.name ?? ''}></invitation-link>` : nothing}
      <details class="add">
        <summary>${say('accounts.add')}</summary>
        <new-account-form .invited=${this.invite}></new-account-form>
      </details>
      <ul class="accounts">${repeat(
        this.accounts,
        ({ id }) => id,
        (account) => html`<li><account-row .account=${account} ?own=${account.login === this.me.login} .changed=${this.put} .invited=${this.invite}></account-row></li>`,
      )}</ul>
      ${this.me.can.includes('read-audit-log') ? html`<audit-list></audit-list>` : nothing}
    `;
  }
}
