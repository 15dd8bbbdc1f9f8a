import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AccountView, GrantView, Invited } from '../app/api/types';
import { day } from '../app/words/texts';
import { faults } from './faults';
import { FormElement } from './form-element';
import { grantText } from './grant-text';
import './grants-field';
import { change } from './session';
import { say, sayCode } from './words/words';

/** One account: who it is, and what can be changed of it. */
@customElement('account-row')
export class AccountRow extends FormElement {
  @property({ attribute: false }) account!: AccountView;
  @property({ type: Boolean }) own = false;
  @property({ attribute: false }) changed: (account: AccountView) => void = () => {};
  @property({ attribute: false }) invited: (invited: Invited) => void = () => {};

  @state() private grants: GrantView[] = [];
  @state() private saved = false;
  @state() private erasing = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('account')) {
      this.grants = this.account.grants;
    }
  }

  /** By a button, without a form. */
  private async does(run: () => Promise<void>): Promise<void> {
    this.wrong = {};
    try {
      await run();
    } catch (failure) {
      this.wrong = faults(failure, []);
    }
  }

  private readonly save = (event: SubmitEvent) =>
    this.send(event, ['name', 'grants'], async ({ name }) => {
      const grants = this.own ? {} : { grants: this.grants.map(({ role, scope }) => ({ role, scope })) };
      this.changed(await change<AccountView>('PATCH', this.path(), { name, ...grants }));
      this.saved = true;
    });

  private readonly use = () =>
    this.does(async () =>
      this.changed(await change<AccountView>('PATCH', this.path(), { state: this.account.state === 'disabled' ? 'active' : 'disabled' })));

  private readonly invite = () => this.does(async () => this.invited(await change<Invited>('POST', `${this.path()}/invitation`)));

  private readonly erase = () => this.does(async () => this.changed(await change<AccountView>('DELETE', this.path())));

  private path(): string {
    return `accounts/${this.account.id}`;
  }

  override render() {
    const { account } = this;
    const facts = [
      sayCode('accounts.state', account.state),
      account.signedInAt ? say('accounts.last', { day: day(account.signedInAt) }) : say('accounts.never'),
      ...(account.secondFactor ? [say('accounts.factor')] : []),
    ];
    return html`
      <h2 class="person">${account.name}</h2>
      <p>${account.login}</p>
      <p>${account.grants.length === 0 ? say('account.no-role') : account.grants.map(grantText).join(' · ')}</p>
      <p class="quiet">${facts.join(' · ')}</p>
      <details>
        <summary>${say('accounts.change', { name: account.name ?? '' })}</summary>
        ${this.form()}
      </details>
    `;
  }

  private form() {
    const { account, own } = this;
    return html`
      <form novalidate @submit=${this.save}>
        ${this.fault()}
        <p role="status">${this.saved ? say('accounts.saved') : ''}</p>
        <div class="field">
          <label for="name-${account.id}">${say('accounts.name')}</label>
          <input id="name-${account.id}" name="name" required autocomplete="off" maxlength="100" .defaultValue=${account.name ?? ''} />
        </div>
        ${own ? html`<p class="quiet">${say('accounts.own')}</p>` : html`<grants-field .prefix=${account.id} .grants=${this.grants} .changed=${(grants: GrantView[]) => (this.grants = grants)}></grants-field>`}
        <p class="ways"><button class="primary" aria-disabled=${this.sending}>${say('accounts.save')}</button></p>
      </form>
      ${own ? nothing : this.power()}
    `;
  }

  private power() {
    const { account } = this;
    return html`
      <p class="ways">
        <button @click=${this.use}>${say(account.state === 'disabled' ? 'accounts.enable' : 'accounts.disable')}</button>
        ${account.state === 'disabled' ? nothing : html`<button @click=${this.invite} aria-describedby="what-${account.id}">${say('accounts.invite')}</button>`}
        <button @click=${() => (this.erasing = !this.erasing)} aria-expanded=${this.erasing}>${say('accounts.erase')}</button>
      </p>
      ${account.state === 'disabled' ? nothing : html`<p id="what-${account.id}" class="quiet">${say('accounts.invite.what')}</p>`}
      ${
        this.erasing
          ? html`<div class="warning" role="alert">
              <p>${say('accounts.erase.sure', { name: account.name ?? '' })}</p>
              <p class="ways"><button @click=${this.erase}>${say('accounts.erase.yes')}</button> <button @click=${() => (this.erasing = false)}>${say('account.cancel')}</button></p>
            </div>`
          : nothing
      }
    `;
  }
}
