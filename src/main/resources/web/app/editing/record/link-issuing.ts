import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { IssuedLink } from '../../api/contract';
import { LightElement } from '../../parts/light-element';
import { say, type Word } from '../../words/words';
import { when } from '../ages';
import type { EditRecord } from '../api-types';
import { send } from '../edit-api';

const LANGUAGES = ['fr', 'nl'] as const;

/** Makes a link by which an organisation says what is still true, for somebody who sends it by themselves. It is shown this once. */
@customElement('link-issuing')
export class LinkIssuing extends LightElement {
  @property({ attribute: false }) record!: EditRecord;

  @state() private link?: IssuedLink;
  @state() private told = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('record');
    if (before && before.id !== this.record.id) {
      this.link = undefined;
      this.told = '';
    }
  }

  private readonly make = async () => {
    try {
      this.link = await send<IssuedLink>('POST', 'confirmation-links', { body: { record: this.record.id } });
      this.told = '';
      await this.updateComplete;
      this.querySelector('input')?.focus();
    } catch {
      this.told = say('edit.link.failed');
    }
  };

  private async copy(url: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(url);
      this.told = say('edit.link.copied');
    } catch {
      // It is there to be selected.
    }
  }

  private readonly revoke = async () => {
    try {
      await send('DELETE', `confirmation-links/${this.link!.id}`);
      this.link = undefined;
      this.told = say('edit.link.revoked');
    } catch {
      this.told = say('edit.link.failed');
    }
  };

  override render() {
    // Whoever may change its name may change all of it.
    const may = this.record.facts.find(({ field }) => field === 'name')?.may === 'allowed';
    if (!may || this.record.closedOn) {
      return nothing;
    }
    return html`
      <details class="edit-link">
        <summary>${say('edit.link')}</summary>
        <p class="quiet">${say('edit.link.what')}</p>
        ${this.link ? this.made(this.link) : html`<p class="ways"><button type="button" @click=${this.make}>${say('edit.link.do')}</button></p>`}
        <p role="status">${this.told}</p>
      </details>
    `;
  }

  private made({ url, records, expiresAt }: IssuedLink) {
    return html`
      <p>${say('edit.link.made', { count: records.length, day: when(expiresAt) })}</p>
      ${LANGUAGES.map(
        (lang) => html`<div class="cell">
          <label for="link-${lang}">${say('edit.link.url', { lang: say(`edit.link.${lang}` as Word) })}</label>
          <div class="field-row">
            <input id="link-${lang}" readonly .value=${url[lang] ?? ''} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} />
            <button type="button" class="small" @click=${() => void this.copy(url[lang] ?? '')}>${say('edit.link.copy')}</button>
          </div>
        </div>`,
      )}
      <p class="ways"><button type="button" class="small" @click=${this.revoke}>${say('edit.link.revoke')}</button></p>
    `;
  }
}
