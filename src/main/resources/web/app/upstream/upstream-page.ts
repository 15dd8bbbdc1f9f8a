import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { can, currentSession, isSignedIn, signInLink, type Session } from '../editing/session';
import { failureView } from '../parts/failure';
import { LightElement } from '../parts/light-element';
import { say } from '../words/words';
import './dispatch-view';
import './source-list';

const DISPATCH = /^#\/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/i;

function dispatchOf(hash: string): string | undefined {
  return DISPATCH.exec(hash)?.[1];
}

/** What goes back to the registers that records come from: for each of them, or one dispatch, which stands in the fragment. */
@customElement('upstream-page')
export class UpstreamPage extends LightElement {
  @state() private who?: Session;
  @state() private failure?: unknown;
  @state() private dispatch = dispatchOf(location.hash);

  override connectedCallback(): void {
    this.replaceChildren();
    super.connectedCallback();
    addEventListener('hashchange', this.follow);
    addEventListener('focus', this.back);
    void this.meet();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.follow);
    removeEventListener('focus', this.back);
  }

  private readonly follow = async () => {
    this.dispatch = dispatchOf(location.hash);
    await this.updateComplete;
    this.querySelector<HTMLElement>('#answer')?.focus();
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

  /** Who signed in in another tab goes on here. */
  private readonly back = () => {
    if (this.who && !isSignedIn(this.who)) {
      void this.meet();
    }
  };

  private readonly lost = () => (this.who = { state: 'signed-out' });

  override render() {
    const { who, failure, dispatch } = this;
    if (failure) {
      return failureView(failure, () => void this.meet());
    }
    if (!who) {
      return html`<p class="waiting">${say('waiting')}</p>`;
    }
    if (!isSignedIn(who)) {
      return html`
        <h2 id="answer" tabindex="-1">${say('upstream.title')}</h2>
        <p>${say('upstream.sign-in.what')}</p>
        <p class="ways"><a class="button primary" href=${signInLink()}>${say('edit.sign-in')}</a></p>
      `;
    }
    if (!can(who, 'send-upstream')) {
      return html`<h2 id="answer" tabindex="-1">${say('upstream.title')}</h2><p>${say('upstream.not-allowed')}</p>`;
    }
    return dispatch === undefined
      ? html`<source-list .lost=${this.lost}></source-list>`
      : html`<dispatch-view .dispatch=${dispatch} .lost=${this.lost}></dispatch-view>`;
  }
}
