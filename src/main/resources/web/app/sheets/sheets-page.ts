import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { can, currentSession, isSignedIn, signInLink, type Session } from '../editing/session';
import { tabs } from '../editing/tabs';
import { failureView } from '../parts/failure';
import { LightElement } from '../parts/light-element';
import { say } from '../words/words';
import './part-form';
import './sheet-list';
import './sheet-view';

const PLACE = /^#\/(\d{4}-\d{2})(?:\/([\w-]+))?/;

/** Where the monthly sheets are written: all of them, one (`#/2027-01`), or a part of it (`#/2027-01/N`). */
@customElement('sheets-page')
export class SheetsPage extends LightElement {
  @state() private who?: Session;
  @state() private failure?: unknown;
  @state() private hash = location.hash;

  override connectedCallback(): void {
    this.replaceChildren();
    super.connectedCallback();
    addEventListener('hashchange', this.follow);
    void this.meet();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.follow);
  }

  private readonly follow = () => {
    this.hash = location.hash;
    scrollTo(0, 0);
  };

  private readonly meet = async () => {
    try {
      this.who = await currentSession();
      this.failure = undefined;
    } catch (failure) {
      this.failure = failure;
    }
  };

  private readonly lost = () => (this.who = { state: 'signed-out' });

  override render() {
    const { who, failure } = this;
    if (failure) {
      return failureView(failure, () => void this.meet());
    }
    if (!who) {
      return html`<p class="waiting">${say('waiting')}</p>`;
    }
    if (!isSignedIn(who)) {
      return html`
        <h2 id="answer" tabindex="-1">${say('sheets.title')}</h2>
        <p>${say('sheets.sign-in.what')}</p>
        <p class="ways"><a class="button primary" href=${signInLink()}>${say('edit.sign-in')}</a></p>
      `;
    }
    if (!can(who, 'keep-sheets')) {
      return html`<h2 id="answer" tabindex="-1">${say('sheets.title')}</h2><p>${say('sheets.not-allowed')}</p>`;
    }
    const [, month, part] = PLACE.exec(this.hash) ?? [];
    return html`${tabs(who, 'sheets')} ${this.screen(month, part)}`;
  }

  private screen(month?: string, part?: string) {
    if (!month) {
      return html`<sheet-list .lost=${this.lost}></sheet-list>`;
    }
    return part ? html`<part-form .month=${month} .code=${part} .lost=${this.lost}></part-form>` : html`<sheet-view .month=${month} .lost=${this.lost}></sheet-view>`;
  }
}
