import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { failureView } from '../../parts/failure';
import { LightElement } from '../../parts/light-element';
import { day } from '../../words/texts';
import { language, say, sayOf } from '../../words/words';
import { editLink } from '../at';
import { isSignedOut, read } from '../edit-api';
import type { KeptEvent, KeptEvents } from './api-types';
import { eventDrafts } from './draft';
import './event-import';

/** Drafts, what is told, what is told no more, and what is over. */
const GROUPS = ['draft', 'published', 'stopped', 'over'] as const;

/** The events that somebody may keep. What is over is asked for when it is wanted. */
@customElement('event-list')
export class EventList extends LightElement {
  @property({ attribute: false }) lost: () => void = () => {};

  @state() private all?: KeptEvent[];
  @state() private over?: KeptEvent[];
  @state() private failure?: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private readonly load = () => this.reading(async () => (this.all = (await read<KeptEvents>('events')).events));

  private readonly loadOver = (event: Event) => {
    if ((event.target as HTMLDetailsElement).open && this.over === undefined) {
      void this.reading(async () => (this.over = (await read<KeptEvents>('events?over=true')).events));
    }
  };

  private async reading(load: () => Promise<unknown>): Promise<void> {
    try {
      await load();
      this.failure = undefined;
    } catch (failure) {
      isSignedOut(failure) ? this.lost() : (this.failure = failure);
    }
  }

  override render() {
    const { all, over, failure } = this;
    if (failure) {
      return failureView(failure, () => void this.load());
    }
    return html`
      <h2 id="answer" tabindex="-1">${say('event.title')}</h2>
      <p>${say('event.what')}</p>
      <p class="ways"><a class="button primary" href=${editLink({ tab: 'agenda', id: 'new' })}>${say('event.new')}</a></p>
      ${all === undefined ? html`<p class="waiting">${say('keep.waiting')}</p>` : GROUPS.map((group) => groupView(group, all))}
      <details class="over" @toggle=${this.loadOver}><summary>${say('event.group.over')}</summary>
        <p class="quiet">${say('event.over.what')}</p>
        ${over === undefined ? html`<p class="waiting">${say('keep.waiting')}</p>` : over.length === 0 ? html`<p>${say('event.over.none')}</p>` : rows(over)}
      </details>
      <event-import .imported=${this.load} .sources=${sources(all ?? [])}></event-import>
    `;
  }
}

/** The calendars that events came from, each once. */
function sources(all: readonly KeptEvent[]): readonly string[] {
  return [...new Set(all.flatMap(({ source }) => (source ? [source] : [])))].sort();
}

function groupView(group: (typeof GROUPS)[number], all: readonly KeptEvent[]) {
  const found = all.filter(({ status }) => (status === 'draft' || status === 'published' ? status : 'stopped') === group);
  return found.length === 0 ? nothing : html`<h3>${sayOf('event.group', group)}</h3>${rows(found)}`;
}

function rows(events: readonly KeptEvent[]) {
  return html`<ul class="kept-collections">${events.map((one) => html`<li>${row(one)}</li>`)}</ul>`;
}

function row({ id, event, status, next, over, person, source, located, mayChange }: KeptEvent) {
  const [own, other] = language === 'nl' ? [event.titleNl, event.titleFr] : [event.titleFr, event.titleNl];
  return html`
    <a href=${editLink({ tab: 'agenda', id })} lang=${own ? nothing : language === 'nl' ? 'fr' : 'nl'}>${own || other}</a>
    ${status === 'cancelled' || status === 'withdrawn' ? html`<span class="badge">${sayOf('event.status', status)}</span>` : nothing}
    <span>${next[0]?.text ?? (over && event.start ? day(event.start.slice(0, 10)) : '')}</span>
    ${person?.left ? html`<span class="due">${say('keep.left.short')}</span>` : nothing}
    ${located === false ? html`<span class="due">${say('event.not-located')}</span>` : nothing}
    ${eventDrafts.isUnsaved(id) ? html`<span class="changed">${say('edit.changed.badge')}</span>` : nothing}
    <span class="quiet">${[source && say('event.source', { name: source }), mayChange ? '' : say('keep.read-only')].filter(Boolean).join(' · ')}</span>
  `;
}
