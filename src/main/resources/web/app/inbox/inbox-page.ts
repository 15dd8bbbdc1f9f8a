import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { isSignedOut, read } from '../editing/edit-api';
import { known, NOTHING_KNOWN, type Known } from '../editing/known';
import { can, currentSession, isSignedIn, signInLink, type Session } from '../editing/session';
import { tabs } from '../editing/tabs';
import { failureView } from '../parts/failure';
import { LightElement } from '../parts/light-element';
import { say } from '../words/words';
import { atFromFragment, inboxLink, type At } from './at';
import type { Inbox, InboxReport } from './api-types';
import { filters } from './filters';
import { reportList } from './report-list';
import './report-desk';

const SIZE = 20;

/** The inbox of reports: a list, oldest first, and the report that is chosen beside it. */
@customElement('inbox-page')
export class InboxPage extends LightElement {
  @state() private at = atFromFragment(location.hash);
  @state() private who?: Session;
  @state() private inbox?: Inbox;
  @state() private failure?: unknown;
  @state() private all: Known = NOTHING_KNOWN;

  private running?: AbortController;

  override connectedCallback(): void {
    this.replaceChildren();
    super.connectedCallback();
    addEventListener('hashchange', this.follow);
    addEventListener('focus', this.back);
    void known().then((all) => (this.all = all));
    void this.meet();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.follow);
    removeEventListener('focus', this.back);
    this.running?.abort();
  }

  private readonly meet = async () => {
    try {
      this.who = await currentSession();
      this.failure = undefined;
      if (can(this.who, 'read-reports')) {
        await this.load();
      }
    } catch (failure) {
      this.failure = failure;
    }
  };

  private readonly back = () => {
    if (this.who && !isSignedIn(this.who)) {
      void this.meet();
    }
  };

  private readonly follow = () => {
    const before = this.at;
    this.at = atFromFragment(location.hash);
    const { part, code, bassin, page } = this.at;
    if (part !== before.part || code !== before.code || bassin !== before.bassin || page !== before.page) {
      void this.load();
    }
  };

  private readonly lost = () => (this.who = { state: 'signed-out' });

  private readonly load = async () => {
    this.running?.abort();
    const { signal } = (this.running = new AbortController());
    const { part, code, bassin, page } = this.at;
    try {
      this.inbox = await read<Inbox>(`reports?${new URLSearchParams({ part, page: String(page), size: String(SIZE), ...(code ? { code } : {}), ...(bassin ? { bassin } : {}) })}`, signal);
      this.failure = undefined;
    } catch (failure) {
      if (!signal.aborted) {
        isSignedOut(failure) ? this.lost() : (this.failure = failure);
      }
    }
  };

  /** The one that somebody chose, else the first. */
  private get chosen(): string | undefined {
    return this.at.report ?? this.inbox?.reports[0]?.id;
  }

  private readonly go = (at: Partial<At>) => {
    const next = inboxLink({ ...this.at, ...at });
    history.replaceState(history.state, '', next);
    this.follow();
  };

  private readonly choose = (report?: string) => this.go({ report });

  /** The report that comes after another one in the list, or before it. */
  private readonly beside = (report: string, step: number): InboxReport | undefined => {
    const reports = this.inbox?.reports ?? [];
    const place = reports.findIndex(({ id }) => id === report);
    return place < 0 ? undefined : reports[place + step];
  };

  override render() {
    const { who, failure } = this;
    if (failure) {
      return failureView(failure, () => void this.meet());
    }
    if (!who) {
      return html`<p class="waiting">${say('waiting')}</p>`;
    }
    if (!isSignedIn(who)) {
      return html`<h2 id="answer" tabindex="-1">${say('inbox.title')}</h2><p>${say('inbox.sign-in')}</p>
        <p class="ways"><a class="button primary" href=${signInLink()}>${say('edit.sign-in')}</a></p>`;
    }
    return html`
      ${tabs(who, 'reports')}
      <h2 id="answer" tabindex="-1">${say('inbox.title')}</h2>
      ${can(who, 'read-reports') ? this.content() : html`<p>${say('inbox.refused')}</p>`}
    `;
  }

  private content() {
    const { inbox, at, chosen } = this;
    if (!inbox) {
      return html`<p class="waiting">${say('waiting')}</p>`;
    }
    return html`
      ${filters(at, inbox, this.all, this.go)}
      <div class="inbox">
        ${reportList(at, inbox, chosen, SIZE)}
        <report-desk .report=${chosen ?? ''} .known=${this.all} .lost=${this.lost} .changed=${this.load} .beside=${this.beside} .choose=${this.choose}></report-desk>
      </div>
    `;
  }
}

