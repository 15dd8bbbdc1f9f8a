import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { get } from '../../api/get';
import { say } from '../../words/words';
import { bothFields, selectField } from '../kept/fields';
import { lookUp } from '../kept/found-records';
import { KeptEditor } from '../kept/kept-editor';
import type { EventKinds, EventOccurrence, KeptEvent } from './api-types';
import { contentOf, type EventContent } from './event-content';
import { EventKeeper } from './event-keeper';
import { forWhomView } from './for-whom-view';
import './next-times';
import { timesView } from './times-view';
import { organizerView, whereView } from './where-view';

const MOST_TITLE = 120;
const MOST_ABOUT = 2000;

const STEPS: Record<string, readonly string[]> = { draft: ['publish', 'delete'], published: ['cancel', 'withdraw'], cancelled: ['publish', 'withdraw'], withdrawn: ['publish'] };

/** One event: all that is written of it, its next times, and its steps. */
@customElement('event-editor')
export class EventEditor extends KeptEditor<KeptEvent, EventContent> {
  protected override readonly tab = 'agenda';
  protected override readonly words = 'event';
  protected override readonly contentOf = contentOf;

  @state() private kinds: EventKinds['kinds'] = [];

  protected override readonly keeper = new EventKeeper(this, () => void this.lead(), (id) => this.opened(id));

  override connectedCallback(): void {
    super.connectedCallback();
    void get<EventKinds>('events/kinds', new AbortController().signal).then(({ kinds }) => (this.kinds = kinds), () => undefined);
  }

  protected override async loaded(): Promise<void> {
    const { placeService, organizes, organizer } = this.keeper.draft.content;
    await Promise.all([lookUp('services', placeService), organizes === 'service' || organizes === 'organization' ? lookUp(`${organizes}s`, organizer) : undefined]);
    this.requestUpdate();
  }

  protected override titleOf({ event }: KeptEvent) {
    return { fr: event.titleFr ?? '', nl: event.titleNl ?? '' };
  }

  protected override stepsOf({ status, over }: KeptEvent) {
    return over && status !== 'draft' ? [] : STEPS[status];
  }

  protected override pageOf({ id, status }: KeptEvent) {
    return status === 'published' || status === 'cancelled' ? `/events/${id}` : undefined;
  }

  protected override marks({ over, source }: KeptEvent) {
    return html`${over ? html` <span class="badge">${say('event.over')}</span>` : nothing}${source ? html` ${say('event.source', { name: source })}` : nothing}`;
  }

  protected override warnings({ located, status, mayChange, over }: KeptEvent) {
    return html`
      ${located === false ? html`<p class="warning">${say('event.not-located.what')}</p>` : nothing}
      ${status === 'published' && mayChange && !over ? html`<p class="quiet">${say('event.steps.what')}</p>` : nothing}
    `;
  }

  protected override fixed({ next }: KeptEvent) {
    return this.nextTimes(next, false);
  }

  protected override fields(content: EventContent) {
    const { faults, keeper, change } = this;
    const about = this.kinds.find(({ code }) => code === content.kind)?.about.text;
    return html`
      <h3>${say('event.texts')}</h3>
      ${selectField({ path: 'kind', label: say('event.kind'), hint: about ?? say('event.kind.hint') }, content.kind, [{ value: '', label: '–' }, ...this.kinds.map(({ code, name }) => ({ value: code, label: name.text }))], faults, (kind) => change({ ...content, kind }))}
      ${bothFields({ path: 'title', label: say('keep.called'), most: MOST_TITLE }, content.title, faults, (title) => change({ ...content, title }))}
      ${bothFields({ path: 'about', label: say('event.about'), most: MOST_ABOUT, long: true }, content.about, faults, (text) => change({ ...content, about: text }))}
      ${timesView(content, faults, change)}
      ${keeper.stored && !keeper.draft.isChanged ? this.nextTimes(keeper.stored.next, keeper.stored.status === 'published') : html`<next-times .content=${content}></next-times>`}
      ${whereView(content, faults, change)} ${forWhomView(content, this.all, faults, change)} ${organizerView(content, faults, change)}
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
}

/** By the clock in Brussels: as many letters of a time. */
const DAY = '2026-12-03'.length;
const MINUTE = '2026-12-03T14:00'.length;
