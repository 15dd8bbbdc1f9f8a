import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { post } from '../api/post';
import type { QrCode } from '../api/types';
import { announce } from '../parts/announce';
import { LightElement } from '../parts/light-element';
import { isNothing, NOTHING, type Question } from '../question/question';
import { currentRemarks, fragment, type Shortlist } from '../route/fragment';
import { NO_WISHES } from '../route/wishes';
import { language, say, type Word } from '../words/words';
import { copied } from './clipboard';
import { qrCode } from './qr-code';
import { shareLink } from './share-link';

/** What can be done with the list as a whole: give it to somebody, or print it, also in the other language. */
@customElement('share-panel')
export class SharePanel extends LightElement {
  @property({ attribute: false }) list: Shortlist = [];
  @property({ attribute: false }) question: Question = NOTHING;
  /** The list in words. */
  @property({ attribute: false }) text = '';

  @state() private open = false;
  @state() private withQuestion = false;
  @state() private told = '';
  @state() private code?: QrCode | 'failed';

  private readonly share = async () => {
    this.open = !this.open;
    this.told = '';
    this.code = undefined;
    // Nobody should send along what they chose to last time.
    this.withQuestion = false;
    await this.updateComplete;
    if (this.open) {
      await this.copy();
    }
  };

  private readonly copy = async () => {
    if (!(await copied(this.address()))) {
      // Not allowed, or no secure connection: then by hand.
      this.querySelector<HTMLInputElement>('#share-link')?.select();
      this.tell('list.copy-by-hand');
    } else {
      this.tell('list.copied');
    }
  };

  private readonly copyText = async () => this.tell((await copied(this.text)) ? 'list.text.copied' : 'contact.failed');

  /** Drawn by the server from a body, so that what is on the list stands in no address that it sees. */
  private readonly draw = async () => {
    try {
      this.code = await post<QrCode>('qr-codes', { fragment: fragment(this.asked(), this.list, currentRemarks(), NO_WISHES) });
    } catch {
      this.code = 'failed';
    }
    announce(say(this.code === 'failed' ? 'list.qr.failed' : 'list.qr.what'));
  };

  private tell(word: Word): void {
    this.told = say(word);
    announce(this.told);
  }

  private asked(): Question {
    return this.withQuestion ? this.question : NOTHING;
  }

  private address(): string {
    return shareLink(this.list, this.asked());
  }

  override render() {
    const other = language === 'nl' ? 'fr' : 'nl';
    return html`
      <div class="list-ways screen-only">
        <button aria-expanded=${this.open} aria-controls="share" @click=${this.share}>${say('list.share')}</button>
        <button class="primary" @click=${() => print()}>${say('list.print')}</button>
        <button @click=${this.copyText}>${say('list.text.copy')}</button>
        <a href=${shareLink(this.list, this.question, other)} hreflang=${other}>${say('list.paper-other')}</a>
      </div>
      ${this.told ? html`<p class="share-told screen-only">${this.told}</p>` : nothing}
      ${this.open ? this.panel() : nothing}
    `;
  }

  private panel() {
    const subject = encodeURIComponent(say('list'));
    const message = encodeURIComponent(this.address());
    return html`
      <div id="share" class="share screen-only">
        <label for="share-link">${say('list.link')}</label>
        <div class="share-row">
          <input id="share-link" readonly .value=${this.address()} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} />
          <button @click=${this.copy}>${say('list.copy')}</button>
        </div>
        <div class="share-row">
          <a class="button" href="mailto:?subject=${subject}&body=${message}">${say('list.mail')}</a>
          <a class="button" href="sms:?&body=${message}">${say('list.sms')}</a>
          <button @click=${this.draw}>${say('list.qr')}</button>
        </div>
        ${this.code === 'failed' ? html`<p class="warning">${say('list.qr.failed')}</p>` : this.code ? qrCode(this.code) : nothing}
        <p class="quiet">${say(this.withQuestion ? 'list.link.with' : currentRemarks().notes.size > 0 ? 'list.link.notes' : 'list.link.without')}</p>
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
    this.code = undefined;
    this.told = say('list.link.changed');
  };
}
