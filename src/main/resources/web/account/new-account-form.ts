import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { GrantView, Invited } from '../app/api/types';
import { language } from '../app/words/words';
import { FormElement } from './form-element';
import './grants-field';
import { change } from './session';
import { say } from './words/words';

/** Somebody who is invited, with roles from the beginning. */
@customElement('new-account-form')
export class NewAccountForm extends FormElement {
  @property({ attribute: false }) invited: (invited: Invited) => void = () => {};

  @state() private grants: GrantView[] = [];

  private readonly add = (event: SubmitEvent) =>
    this.send(event, ['login', 'name', 'grants'], async ({ login, name, language: spoken }) => {
      const grants = this.grants.map(({ role, scope }) => ({ role, scope }));
      this.invited(await change<Invited>('POST', 'accounts', { login, name, language: spoken, grants }));
      (event.target as HTMLFormElement).reset();
      this.grants = [];
    });

  override render() {
    return html`
      <form novalidate @submit=${this.add}>
        ${this.fault()}
        ${this.field({ name: 'login', label: 'account.login', type: 'email', inputmode: 'email' })}
        ${this.field({ name: 'name', label: 'accounts.name' })}
        <div class="field">
          <label for="new-language">${say('accounts.language')}</label>
          <select id="new-language" name="language">
            ${(['fr', 'nl'] as const).map((one) => html`<option value=${one} ?selected=${one === language}>${say(`accounts.language.${one}`)}</option>`)}
          </select>
        </div>
        ${this.wrong.grants ? html`<p class="fault" role="alert">${this.wrong.grants}</p>` : ''}
        <grants-field prefix="new" .prefix=${'new'} .grants=${this.grants} .changed=${(grants: GrantView[]) => (this.grants = grants)}></grants-field>
        <p class="ways">${this.submit('accounts.send')}</p>
      </form>
    `;
  }
}
