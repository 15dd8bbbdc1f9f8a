import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { failureView } from '../parts/failure';
import { keepStateInHeader } from '../parts/header';
import { LightElement } from '../parts/light-element';
import { listFromFragment } from '../route/fragment';
import { language, say, type Word } from '../words/words';
import './add/record-adder';
import { atFromFragment, editLink, type At } from './at';
import './find/record-finder';
import './proposals/proposal-list';
import { unsaved } from './record/draft';
import './record/record-editor';
import { can, currentSession, isSignedIn, signInLink, type Session } from './session';

const TABS: { at: At; word: Word; actions?: string[] }[] = [
  { at: { tab: 'find' }, word: 'edit.find' },
  { at: { tab: 'proposals' }, word: 'edit.proposals' },
  { at: { tab: 'add' }, word: 'edit.add', actions: ['add'] },
];

/** Other screens of those who keep the directory, for who may do something there. */
const PLACES: { paths: Record<string, string>; word: Word; actions: string[] }[] = [
  { paths: { fr: '/retours', nl: '/terugkoppeling' }, word: 'edit.upstream', actions: ['send-upstream'] },
];

/** Editing of the directory: who is signed in finds a record, changes it, decides what others propose, or adds one. */
@customElement('edit-page')
export class EditPage extends LightElement {
  @state() private at = atFromFragment(location.hash);
  @state() private who?: Session;
  @state() private failure?: unknown;

  override connectedCallback(): void {
    this.replaceChildren();
    super.connectedCallback();
    addEventListener('hashchange', this.follow);
    addEventListener('focus', this.back);
    keepStateInHeader(listFromFragment(location.hash));
    void this.meet();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.follow);
    removeEventListener('focus', this.back);
  }

  private readonly follow = async () => {
    const before = this.at.tab;
    this.at = atFromFragment(location.hash);
    if (this.at.tab !== 'record') {
      document.title = `${say('edit.title')} – Repère`;
      await this.updateComplete;
      if (before !== this.at.tab) {
        this.querySelector<HTMLElement>('#answer')?.focus();
        scrollTo(0, 0);
      }
    }
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

  /** The session has ended before anything was typed. */
  private readonly lost = () => (this.who = { state: 'signed-out' });

  override render() {
    const { who, failure, at } = this;
    if (failure) {
      return failureView(failure, () => void this.meet());
    }
    if (!who) {
      return html`<p class="waiting">${say('waiting')}</p>`;
    }
    if (!isSignedIn(who)) {
      return html`
        <h2 id="answer" tabindex="-1">${say('edit.title')}</h2>
        <p>${say('edit.sign-in.what')}</p>
        <p class="ways"><a class="button primary" href=${signInLink()} target=${unsaved().length > 0 ? '_blank' : nothing}>${say('edit.sign-in')}</a></p>
      `;
    }
    return html`
      <nav class="edit-tabs" aria-label=${say('edit.title')}>
        <ul>${TABS.filter(({ actions }) => !actions || can(who, ...actions)).map(({ at: there, word }) => html`<li><a href=${editLink(there)} aria-current=${there.tab === at.tab ? 'page' : nothing}>${say(word)}</a></li>`)}${PLACES.filter(({ actions }) => can(who, ...actions)).map(({ paths, word }) => html`<li><a href=${`${paths[language]}?lang=${language}`}>${say(word)}</a></li>`)}</ul>
      </nav>
      ${this.content(at)}
    `;
  }

  private content(at: At) {
    switch (at.tab) {
      case 'record':
        return html`<record-editor .record=${at.id} .section=${at.part} .lost=${this.lost}></record-editor>`;
      case 'proposals':
        return html`<h2 id="answer" tabindex="-1">${say('edit.proposals.title')}</h2><proposal-list .lost=${this.lost}></proposal-list>`;
      case 'add':
        return html`<h2 id="answer" tabindex="-1">${say('edit.add.title')}</h2><record-adder></record-adder>`;
      default:
        return html`<h2 id="answer" tabindex="-1">${say('edit.find.title')}</h2><record-finder .lost=${this.lost}></record-finder>`;
    }
  }
}
