import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { get } from '../app/api/get';
import { LightElement } from '../app/parts/light-element';
import { faults } from './faults';
import { change } from './session';
import { say } from './words/words';

interface CollectionMails {
  wanted: boolean;
}

/** Whether I am told by mail what closed or changed in the collections that I keep. */
@customElement('collection-mails')
export class CollectionMailsElement extends LightElement {
  @state() private wanted?: boolean;
  @state() private told = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      this.wanted = (await get<CollectionMails>('edit/collection-mails', new AbortController().signal)).wanted;
    } catch {
      // What cannot be read cannot be changed either: the rest of the account is there all the same.
    }
  }

  private readonly choose = async (event: Event) => {
    const box = event.target as HTMLInputElement;
    try {
      this.wanted = (await change<CollectionMails>('PUT', 'edit/collection-mails', { wanted: box.checked })).wanted;
      this.told = say(this.wanted ? 'account.mails.on' : 'account.mails.off');
    } catch (failure) {
      box.checked = this.wanted ?? true;
      this.told = faults(failure, []).all;
    }
  };

  override render() {
    return this.wanted === undefined
      ? nothing
      : html`<h2>${say('account.mails.title')}</h2>
          <label class="check"><input id="collection-mails" type="checkbox" .checked=${this.wanted} @change=${this.choose} /> <span>${say('account.mails.what')}</span></label>
          <p role="status">${this.told}</p>`;
  }
}
