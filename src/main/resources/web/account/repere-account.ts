import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Session, SignedInAccount } from '../app/api/types';
import { LightElement } from '../app/parts/light-element';
import './account-screen';
import './accounts-screen';
import { faults } from './faults';
import { currentSession } from './session';
import './sign-in-screen';
import { say } from './words/words';

/** Which screen of accounts is shown: what the address says, and for whom nobody knows yet, where one signs in. */
@customElement('repere-account')
export class RepereAccount extends LightElement {
  @state() private session?: Session;
  @state() private wrong = '';

  private readonly token = fragment('invitation');

  override connectedCallback(): void {
    this.replaceChildren();
    super.connectedCallback();
    if (this.token) {
      // The secret of an invitation stays neither in the address nor in the history.
      history.replaceState(null, '', location.pathname + location.search);
    }
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      this.session = await currentSession();
    } catch (failure) {
      this.wrong = faults(failure, []).all;
    }
  }

  override render() {
    if (this.wrong) {
      return html`<p class="fault" role="alert">${this.wrong}</p>`;
    }
    if (!this.session) {
      return html`<p class="waiting">${say('account.busy')}</p>`;
    }
    const { screen, account: mine = '/', accounts: manage = '/', signIn = '/', provider = '' } = this.dataset;
    const { session } = this;
    if (session.account && !this.token && screen === 'accounts') {
      return html`<accounts-screen .me=${session.account}></accounts-screen>`;
    }
    if (session.account && !this.token) {
      return html`<account-screen .session=${session as Session & { account: SignedInAccount }} .manage=${manage} .signIn=${signIn}></account-screen>`;
    }
    const next = safePath(fragment('to')) ?? (screen === 'accounts' ? manage : mine);
    return html`<sign-in-screen .session=${session} .token=${this.token} .next=${next} .provider=${provider} .error=${fragment('error')}></sign-in-screen>`;
  }
}

function fragment(name: string): string {
  return new URLSearchParams(location.hash.slice(1)).get(name) ?? '';
}

/** A page of this site; anything else could lead whoever has just signed in to somebody who waits for that. */
function safePath(path: string): string | undefined {
  try {
    const url = new URL(path, location.origin);
    return path.startsWith('/') && url.origin === location.origin ? url.pathname + url.search + url.hash : undefined;
  } catch {
    return undefined;
  }
}
