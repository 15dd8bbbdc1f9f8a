import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { failureView } from '../parts/failure';
import { keepStateInHeader } from '../parts/header';
import { LightElement } from '../parts/light-element';
import { listFromFragment } from '../route/fragment';
import { say } from '../words/words';
import './add/record-adder';
import { atFromFragment, editLink, type At } from './at';
import { eventDrafts } from './agenda/draft';
import './agenda/event-editor';
import './agenda/event-list';
import './data/personal-data';
import './collections/collection-editor';
import './collections/collection-list';
import { collectionDrafts } from './collections/draft';
import './find/record-finder';
import './proposals/proposal-list';
import { unsaved } from './record/draft';
import './record/record-editor';
import { resourceDrafts } from './resources/draft';
import './resources/resource-editor';
import './resources/resource-list';
import { currentSession, isSignedIn, signInLink, type Session } from './session';
import { keepsCollectionsAlone, mayOpen, tabs } from './tabs';

type KeptAt = Extract<At, { tab: 'collections' | 'agenda' | 'resources' }>;
type RecordAt = Extract<At, { tab: 'record' }>;

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
    const before = { ...this.at };
    this.at = atFromFragment(location.hash);
    if (this.at.tab !== 'record') {
      document.title = `${say('edit.title')} – Repère`;
      await this.updateComplete;
      if (editLink(before) !== editLink(this.at)) {
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
        <p class="ways"><a class="button primary" href=${signInLink()} target=${unsaved().length + collectionDrafts.unsaved() + eventDrafts.unsaved() + resourceDrafts.unsaved() > 0 ? '_blank' : nothing}>${say('edit.sign-in')}</a></p>
      `;
    }
    return html`
      ${tabs(who, opened(who, at))}
      ${this.content(at)}
    `;
  }

  private content(at: At) {
    // Whoever may not open it, is where they begin.
    switch (opened(this.who!, at)) {
      case 'record':
        return html`<record-editor .record=${(at as RecordAt).id} .section=${(at as RecordAt).part} .lost=${this.lost}></record-editor>`;
      case 'proposals':
        return html`<h2 id="answer" tabindex="-1">${say('edit.proposals.title')}</h2><proposal-list .lost=${this.lost}></proposal-list>`;
      case 'add':
        return html`<h2 id="answer" tabindex="-1">${say('edit.add.title')}</h2><record-adder></record-adder>`;
      case 'collections': {
        const { id } = at as KeptAt;
        return id === undefined ? html`<collection-list .lost=${this.lost}></collection-list>` : html`<collection-editor .thing=${id} .lost=${this.lost}></collection-editor>`;
      }
      case 'agenda': {
        const { id } = at as KeptAt;
        return id === undefined ? html`<event-list .lost=${this.lost}></event-list>` : html`<event-editor .thing=${id} .lost=${this.lost}></event-editor>`;
      }
      case 'resources': {
        const { id } = at as KeptAt;
        return id === undefined ? html`<resource-list .lost=${this.lost}></resource-list>` : html`<resource-editor .thing=${id} .lost=${this.lost}></resource-editor>`;
      }
      case 'data':
        return html`<h2 id="answer" tabindex="-1">${say('edit.data.title')}</h2><personal-data .lost=${this.lost}></personal-data>`;
      default:
        return html`<h2 id="answer" tabindex="-1">${say('edit.find.title')}</h2><record-finder .lost=${this.lost}></record-finder>`;
    }
  }
}

/** Where somebody is; whoever keeps collections alone has no records to find. */
function opened(who: Session, at: At): At['tab'] {
  if (at.tab === 'record' || (mayOpen(who, at.tab) && at.tab !== 'find')) {
    return at.tab;
  }
  return keepsCollectionsAlone(who) ? 'collections' : 'find';
}
