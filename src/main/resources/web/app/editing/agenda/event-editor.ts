import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { get } from '../../api/get';
import { failureView } from '../../parts/failure';
import { LightElement } from '../../parts/light-element';
import { language, say, sayOf } from '../../words/words';
import { editLink } from '../at';
import { bothFields, idOf, selectField, type Faults } from '../kept/fields';
import { NEW_ID } from '../kept/keeper';
import { known, NOTHING_KNOWN, type Known } from '../known';
import { hindranceView } from '../record/hindrance-view';
import { doneBar } from '../record/save-bar';
import type { EventKinds, EventOccurrence, Step } from './api-types';
import { eventConflict } from './event-conflict';
import type { EventContent } from './event-content';
import { EventKeeper } from './event-keeper';
import { forWhomView } from './for-whom-view';
import { lookUp } from './found-records';
import './next-times';
import { timesView } from './times-view';
import { organizerView, whereView } from './where-view';

const MOST_TITLE = 120;
const MOST_ABOUT = 2000;

const STEPS: Record<string, readonly Step[]> = { draft: ['publish', 'delete'], published: ['cancel', 'withdraw'], cancelled: ['publish', 'withdraw'], withdrawn: ['publish'] };

/** One event: all that is written of it, its next times, and its steps. What is typed stays until it is stored. */
@customElement('event-editor')
export class EventEditor extends LightElement {
  /** Its id, or `new`. */
  @property({ attribute: false }) event = NEW_ID;
  @property({ attribute: false }) lost: () => void = () => {};

  @state() private all: Known = NOTHING_KNOWN;
  @state() private kinds: EventKinds['kinds'] = [];
  @state() private faults: Faults = new Map();

  private readonly keeper = new EventKeeper(this, () => void this.lead(), (id) => this.opened(id));
  private arrived = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void known().then((all) => (this.all = all));
    void get<EventKinds>('events/kinds', new AbortController().signal).then(({ kinds }) => (this.kinds = kinds), () => undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('event') && (this.event !== this.keeper.id || !this.hasUpdated)) {
      this.faults = new Map();
      this.arrived = false;
      void this.keeper.load(this.event).then(this.nameRecords);
    }
    if (this.keeper.isLost) {
      this.lost();
    }
  }

  protected override updated(): void {
    const heading = this.querySelector<HTMLElement>('#answer');
    if (!this.arrived && heading && (this.keeper.stored || this.keeper.id === NEW_ID)) {
      this.arrived = true;
      document.title = `${heading.textContent?.trim()} – Repère`;
      heading.focus({ preventScroll: true });
    }
  }

  private readonly nameRecords = async () => {
    const { placeService, organizes, organizer } = this.keeper.draft.content;
    await Promise.all([lookUp('services', placeService), organizes === 'service' || organizes === 'organization' ? lookUp(`${organizes}s`, organizer) : undefined]);
    this.requestUpdate();
  };

  /** What was new has an address of its own; the reader stays where she is. */
  private opened(id: string): void {
    this.arrived = true;
    history.replaceState(null, '', editLink({ tab: 'agenda', id }));
    dispatchEvent(new HashChangeEvent('hashchange'));
  }

  private readonly change = (content: EventContent) => {
    this.keeper.draft.content = content;
    this.keeper.done = undefined;
    this.requestUpdate();
  };

  private readonly cancel = async () => {
    const { draft } = this.keeper;
    draft.content = draft.base;
    this.keeper.hindrance = undefined;
    this.faults = new Map();
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLElement>('#answer')?.focus();
  };

  private readonly submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (this.keeper.draft.isChanged) {
      void this.keeper.save();
    }
  };

  /** After something was done or not: what was found stands at its field, and whoever pressed a button that is gone is led on. */
  private async lead(): Promise<void> {
    const { hindrance, theirs, done } = this.keeper;
    this.faults = new Map(hindrance?.kind === 'findings' ? hindrance.findings.map(({ field, text }) => [field, text]) : []);
    await this.updateComplete;
    if (theirs) {
      this.querySelector<HTMLElement>('#conflict-title')?.focus();
    } else if (this.faults.size > 0) {
      (this.querySelector<HTMLElement>('[aria-invalid=true]') ?? this.querySelector<HTMLElement>('.fault'))?.focus();
    } else if (done && (document.activeElement === document.body || !document.activeElement?.isConnected)) {
      this.querySelector<HTMLElement>('.done-bar')?.focus();
    }
  }

  override render() {
    const { keeper } = this;
    const { stored, failure } = keeper;
    const back = html`<p class="ways"><a class="button" href=${editLink({ tab: 'agenda' })}>${say('event.all')}</a></p>`;
    if (failure && !keeper.isLost) {
      return failureView(failure, () => void keeper.load(this.event), back);
    }
    if (keeper.deleted) {
      return html`<h2 id="answer" tabindex="-1">${say('event.done.delete')}</h2>${doneBar(keeper.done)}${hindranceView(keeper.hindrance, () => void keeper.again())}${back}`;
    }
    if (!stored && keeper.id !== NEW_ID) {
      return html`<p class="waiting">${say('event.waiting')}</p>`;
    }
    return html`
      <article class="keeping" aria-labelledby="answer">
        <p><a href=${editLink({ tab: 'agenda' })}>${say('event.all')}</a></p>
        ${this.heading()} ${this.head()}
        ${keeper.theirs ? eventConflict(keeper.draft, keeper.theirs, (decided) => keeper.decide(decided)) : nothing}
        ${stored && !stored.mayChange ? html`<p class="warning">${say('event.read-only.what')}</p>${this.nextTimes(stored.next, false)}` : this.form(keeper.draft.content)}
      </article>
    `;
  }

  private heading() {
    const { titleFr, titleNl } = this.keeper.stored?.event ?? {};
    const own = language === 'nl' ? titleNl : titleFr;
    return html`<h2 id="answer" tabindex="-1" lang=${own || !this.keeper.stored ? nothing : language === 'nl' ? 'fr' : 'nl'}>${own || titleFr || titleNl || say('event.new')}</h2>`;
  }

  private head() {
    const { stored, saving } = this.keeper;
    if (!stored) {
      return html`<p>${say('event.new.what')}</p>`;
    }
    const { id, status, person, source, over, located, mayChange } = stored;
    return html`
      <p><span class="badge">${sayOf('event.status', status) ?? status}</span>${over ? html` <span class="badge">${say('event.over')}</span>` : nothing}${person?.name ? html` ${say('event.person', { name: person.name })}` : nothing}${source ? html` ${say('event.source', { name: source })}` : nothing}</p>
      ${person?.left ? html`<p class="warning">${say('event.left')}</p>` : nothing}
      ${located === false ? html`<p class="warning">${say('event.not-located.what')}</p>` : nothing}
      <div class="ways">
        ${mayChange && !(over && status !== 'draft') ? STEPS[status].map((step) => html`<button type="button" aria-disabled=${saving} @click=${() => this.keeper.step(step)}>${say(`event.step.${step}`)}</button>`) : nothing}
        ${status === 'published' || status === 'cancelled' ? html`<a class="button" href="/events/${id}?lang=${language}" target="_blank">${say('keep.public')}</a>` : nothing}
      </div>
      ${status === 'published' && mayChange && !over ? html`<p class="quiet">${say('event.steps.what')}</p>` : nothing}
    `;
  }

  private form(content: EventContent) {
    const { faults, keeper, change } = this;
    const elsewhere = [...faults].filter(([path]) => !this.querySelector(`#${idOf(path)}`)).map(([, text]) => text);
    const about = this.kinds.find(({ code }) => code === content.kind)?.about.text;
    return html`
      <form novalidate @submit=${this.submit}>
        <h3>${say('event.texts')}</h3>
        ${selectField({ path: 'kind', label: say('event.kind'), hint: about ?? say('event.kind.hint') }, content.kind, [{ value: '', label: '–' }, ...this.kinds.map(({ code, name }) => ({ value: code, label: name.text }))], faults, (kind) => change({ ...content, kind }))}
        ${bothFields({ path: 'title', label: say('keep.called'), most: MOST_TITLE }, content.title, faults, (title) => change({ ...content, title }))}
        ${bothFields({ path: 'about', label: say('event.about'), most: MOST_ABOUT, long: true }, content.about, faults, (text) => change({ ...content, about: text }))}
        ${timesView(content, faults, change)}
        ${keeper.stored && !keeper.draft.isChanged ? this.nextTimes(keeper.stored.next, keeper.stored.status === 'published') : html`<next-times .content=${content}></next-times>`}
        ${whereView(content, faults, change)} ${forWhomView(content, this.all, faults, change)} ${organizerView(content, faults, change)}
        <div class="at-foot">
          ${elsewhere.length > 0 ? html`<p class="fault" role="alert" tabindex="-1">${elsewhere.join(' ')}</p>` : nothing}
          ${hindranceView(keeper.hindrance, () => void keeper.again())} ${keeper.theirs ? nothing : this.saveBar()} ${doneBar(keeper.done)}
        </div>
      </form>
    `;
  }

  /** What is stored: each of several times can be cancelled alone. */
  private nextTimes(next: readonly EventOccurrence[], cancellable: boolean) {
    return next.length === 0
      ? html`<p>${say('event.next.none')}</p>`
      : html`<div class="next-times"><p>${say('event.next')}</p>
          <ol>${next.map(({ start, wholeDay, state: became, text }) => html`<li><span>${text}</span>
            ${cancellable && next.length > 1 && became === 'planned'
              ? html` <button type="button" class="small" aria-disabled=${this.keeper.saving} aria-label=${say('event.cancel-time.of', { when: text })} @click=${() => this.keeper.cancelTime(start.slice(0, wholeDay ? DAY : MINUTE))}>${say('event.cancel-time')}</button>`
              : nothing}</li>`)}</ol></div>`;
  }

  /** What is typed and not saved. */
  private saveBar() {
    const { draft, saving } = this.keeper;
    return draft.isChanged
      ? html`<div class="save-bar" role="group" aria-label=${say('edit.unsaved')}>
          <p>${say('keep.unsaved')}</p>
          <div class="ways">
            <button type="button" @click=${this.cancel}>${say('edit.cancel')}</button>
            <button class="primary" aria-disabled=${saving}>${say(saving ? 'edit.saving' : 'edit.save')}</button>
          </div>
        </div>`
      : nothing;
  }
}

/** By the clock in Brussels: as many letters of a time. */
const DAY = '2026-12-03'.length;
const MINUTE = '2026-12-03T14:00'.length;
