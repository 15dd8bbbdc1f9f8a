import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { announce } from '../parts/announce';
import { LightElement } from '../parts/light-element';
import { currentList, MOST_LISTED } from '../route/fragment';
import { say } from '../words/words';
import { change, isFull, without } from './change';

/** Puts a service on the list, or takes it off. */
@customElement('list-button')
export class ListButton extends LightElement {
  /** Its id at a location. */
  @property({ attribute: false }) record = '';
  @property({ attribute: false }) called = '';

  @state() private full = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('repere-list', this.follow);
    addEventListener('popstate', this.follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('repere-list', this.follow);
    removeEventListener('popstate', this.follow);
  }

  private readonly follow = () => {
    this.full = false;
    this.requestUpdate();
  };

  private readonly toggle = () => {
    const list = currentList();
    if (list.includes(this.record)) {
      change(without(list, this.record));
      announce(say('list.off', { name: this.called, count: list.length - 1 }));
    } else if (isFull(list)) {
      this.full = true;
      announce(this.tooMany());
    } else {
      change([...list, this.record]);
      announce(say('list.on', { name: this.called, count: list.length + 1 }));
    }
  };

  private tooMany(): string {
    return say('list.full', { count: MOST_LISTED });
  }

  override render() {
    const on = currentList().includes(this.record);
    return html`
      <button class="listing" aria-pressed=${on} @click=${this.toggle}>
        ${say(on ? 'list.listed' : 'list.add')}<span class="visually-hidden"> : ${this.called}</span>
      </button>
      ${this.full ? html`<span class="listing-full">${this.tooMany()}</span>` : nothing}
    `;
  }
}

/** @param id of the service at a location */
export function listButton(id: string, name: string) {
  return html`<list-button .record=${id} .called=${name}></list-button>`;
}
