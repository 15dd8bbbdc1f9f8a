import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { get } from '../app/api/get';
import type { AllTerritories, GrantView, Scopes } from '../app/api/types';
import { LightElement } from '../app/parts/light-element';
import { name as nameOf } from '../app/words/texts';
import { grantText } from './grant-text';
import { say, sayCode } from './words/words';

const ROLES = [
  'administrator', 'regional-editor', 'bassin-editor', 'organization-editor', 'helpdesk', 'collection-keeper', 'report-reader', 'crisis-reader', 'confidential-addresses',
];

/** While somebody types. */
const PAUSE_MS = 250;

/** The roles of somebody, with the bassin or the record to which each is limited, chosen by name. */
@customElement('grants-field')
export class GrantsField extends LightElement {
  @property({ attribute: false }) grants: GrantView[] = [];
  @property({ attribute: false }) changed: (grants: GrantView[]) => void = () => {};
  /** Tells the fields of one form from those of another. */
  @property({ attribute: false }) prefix = '';

  @state() private chosen = '';
  @state() private bassins: { code: string; name: string }[] = [];
  @state() private bassin = '';
  @state() private found?: Scopes['scopes'];

  private waiting = 0;
  private running = new AbortController();

  private readonly choose = async (event: Event) => {
    this.chosen = (event.target as HTMLSelectElement).value;
    this.found = undefined;
    if (this.chosen === 'bassin-editor' && this.bassins.length === 0) {
      const { territories } = await get<AllTerritories>('territories?level=bassin', this.running.signal);
      this.bassins = territories.map(({ code, name }) => ({ code, name: nameOf(name) }));
      this.bassin = this.bassins[0]?.code ?? '';
    }
  };

  private readonly type = (event: Event) => {
    const q = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.waiting);
    if (q.length > 1) {
      this.waiting = window.setTimeout(() => void this.search(q), PAUSE_MS);
    }
  };

  private async search(q: string): Promise<void> {
    this.running.abort();
    this.running = new AbortController();
    try {
      this.found = (await get<Scopes>(`accounts/scopes?q=${encodeURIComponent(q)}`, this.running.signal)).scopes;
    } catch {
      // Typed on, or told by what is sent next.
    }
  }

  private add(grant: GrantView): void {
    const known = this.grants.some(({ role, scope }) => role === grant.role && scope === grant.scope);
    this.changed(known ? this.grants : [...this.grants, grant]);
    this.chosen = '';
    this.found = undefined;
  }

  private readonly addChosen = () => {
    const bassin = this.bassins.find(({ code }) => code === this.bassin);
    this.add(this.chosen === 'bassin-editor' ? { role: this.chosen, scope: bassin?.code, scopeName: bassin?.name } : { role: this.chosen });
  };

  override render() {
    const id = `${this.prefix}-role`;
    return html`
      <fieldset>
        <legend>${say('accounts.grants')}</legend>
        ${
          this.grants.length === 0
            ? html`<p class="quiet">${say('account.no-role')}</p>`
            : html`<ul class="chosen">${this.grants.map(
                (grant) => html`<li><button type="button" aria-label=${say('accounts.grant.remove', { role: grantText(grant) })} @click=${() => this.changed(this.grants.filter((one) => one !== grant))}>${grantText(grant)} <span aria-hidden="true">×</span></button></li>`,
              )}</ul>`
        }
        <label for=${id}>${say('accounts.grant.role')}</label>
        <select id=${id} .value=${this.chosen} @change=${this.choose}>
          <option value="">${say('accounts.grant.choose')}</option>
          ${ROLES.map((role) => html`<option value=${role} ?selected=${role === this.chosen}>${sayCode('role', role)} – ${sayCode('role', `${role}.what`)}</option>`)}
        </select>
        ${this.chosen === '' ? nothing : this.scope(id)}
      </fieldset>
    `;
  }

  private scope(id: string) {
    if (this.chosen === 'organization-editor') {
      return html`
        <label for="${id}-record">${say('accounts.grant.record')}</label>
        <input id="${id}-record" type="search" autocomplete="off" @input=${this.type} />
        <div role="status">${this.found?.length === 0 ? say('accounts.grant.none') : ''}</div>
        <ul class="chosen">${(this.found ?? []).map(
          ({ scope, name, organization }) => html`<li><button type="button" @click=${() => this.add({ role: this.chosen, scope, scopeName: name })}>${name}${organization === name ? '' : ` – ${organization}`}</button></li>`,
        )}</ul>
      `;
    }
    return html`
      ${
        this.chosen === 'bassin-editor'
          ? html`<label for="${id}-bassin">${say('accounts.grant.bassin')}</label>
              <select id="${id}-bassin" @change=${(event: Event) => (this.bassin = (event.target as HTMLSelectElement).value)}>${this.bassins.map(({ code, name }) => html`<option value=${code}>${name}</option>`)}</select>`
          : nothing
      }
      <button type="button" @click=${this.addChosen}>${say('accounts.grant.add')}</button>
    `;
  }
}
