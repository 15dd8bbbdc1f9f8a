import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { announce } from '../parts/announce';
import { LightElement } from '../parts/light-element';
import { isNothing, NOTHING, type Question } from '../question/question';
import type { Shortlist } from '../route/fragment';
import { language, say } from '../words/words';
import { shareLink } from './share-link';

/** What can be done with the list as a whole: give its address to somebody, or print it, also in the other language. */
@customElement('share-panel')
export class SharePanel extends LightElement {
  @property({ attribute: false }) list: Shortlist = [];
  @property({ attribute: false }) question: Question = NOTHING;

  @state() private open = false;
  @state() private withQuestion = false;
  @state() private told = '';

  private readonly share = async () => {
    this.open = !this.open;
    this.told = '';
    // Nobody should send along what they chose to last time.
    this.withQuestion = false;
    await this.updateComplete;
    if (this.open) {
      await this.copy();
    }
  };

  private readonly copy = async () => {
    try {
      await navigator.clipboard.writeText(this.address());
      this.told = say('list.copied');
    } catch {
      // Not allowed, or no secure connection: then by hand.
      this.querySelector<HTMLInputElement>('#share-link')?.select();
      this.told = say('list.copy-by-hand');
    }
    announce(this.told);
  };

  private address(): string {
    return shareLink(this.list, this.withQuestion ? this.question : NOTHING);
  }

  override render() {
    const other = language === 'nl' ? 'fr' : 'nl';
    return html`
      <div class="list-ways screen-only">
        <button aria-expanded=${this.open} aria-controls="share" @click=${this.share}>${say('list.share')}</button>
        <button class="primary" @click=${() => print()}>${say('list.print')}</button>
        <a href=${shareLink(this.list, this.question, other)} hreflang=${other}>${say('list.paper-other')}</a>
      </div>
      ${this.open ? this.panel() : nothing}
    `;
  }

  private panel() {
    return html`
      <div id="share" class="share screen-only">
        <label for="share-link">${say('list.link')}</label>
        <div class="share-row">
          <input id="share-link" readonly .value=${this.address()} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} />
          <button @click=${this.copy}>${say('list.copy')}</button>
        </div>
        <p class="share-told">${this.told}</p>
        <p class="quiet">${say(this.withQuestion ? 'list.link.with' : 'list.link.without')}</p>
        ${isNothing(this.question)
          ? nothing
          : html`<label class="with-question">
              <input type="checkbox" .checked=${this.withQuestion} @change=${this.choose} />
              <span>${say('list.link.add')}</span>
            </label>`}
      </div>
    `;
  }

  private readonly choose = (event: Event) => {
    this.withQuestion = (event.target as HTMLInputElement).checked;
    this.told = say('list.link.changed');
  };
}
