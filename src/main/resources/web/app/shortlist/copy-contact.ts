import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { announce } from '../parts/announce';
import { LightElement } from '../parts/light-element';
import { say } from '../words/words';
import { copied } from './clipboard';
import { contactText } from './contact';
import type { Kept } from './kept';

/** Copies how to reach a service, with one click. */
@customElement('copy-contact')
export class CopyContact extends LightElement {
  @property({ attribute: false }) kept!: Kept;

  @state() private told = '';

  private readonly copy = async () => {
    this.told = say((await copied(contactText(this.kept))) ? 'contact.copied' : 'contact.failed');
    announce(this.told);
  };

  override render() {
    return html`
      <button @click=${this.copy}>${say('contact.copy')}<span class="visually-hidden"> : ${this.kept.service.name.text}</span></button>
      ${this.told ? html`<span class="told">${this.told}</span>` : nothing}
    `;
  }
}
