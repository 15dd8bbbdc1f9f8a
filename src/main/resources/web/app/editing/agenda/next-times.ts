import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Refused } from '../../api/answered';
import { LightElement } from '../../parts/light-element';
import { say } from '../../words/words';
import { send } from '../edit-api';
import { hindrance } from '../record/saving';
import type { EventOccurrence, EventPreview } from './api-types';
import { timesOf, type EventContent } from './event-content';

const PAUSE = 400;

/** What else a request must say: only the times of its answer are shown. */
const ELSE = { kind: 'other', titleFr: '–', address: '–' };

/** What the times that are typed mean: the next dates in words, or why they mean nothing. */
@customElement('next-times')
export class NextTimes extends LightElement {
  @property({ attribute: false }) content!: EventContent;

  @state() private next?: readonly EventOccurrence[];
  @state() private wrong: readonly string[] = [];

  private asked = '';
  private pause = 0;
  private running?: AbortController;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.pause);
    this.running?.abort();
    this.asked = '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    const times = timesOf(this.content);
    const key = JSON.stringify(times);
    if (changed.has('content') && key !== this.asked) {
      this.asked = key;
      clearTimeout(this.pause);
      this.running?.abort();
      this.pause = setTimeout(() => void this.ask({ ...ELSE, ...times }), PAUSE);
    }
  }

  private async ask(body: object): Promise<void> {
    const { signal } = (this.running = new AbortController());
    const { startDay, startTime, endTime, wholeDay } = this.content;
    if (startDay === '' || (!wholeDay && (startTime === '' || endTime === ''))) {
      this.next = undefined;
      this.wrong = [];
      return;
    }
    try {
      this.next = (await send<EventPreview>('POST', 'events/preview', { body, signal })).next;
      this.wrong = [];
    } catch (failure) {
      if (!signal.aborted) {
        const why = failure instanceof Refused ? hindrance(failure) : undefined;
        this.next = undefined;
        this.wrong = why?.kind === 'findings' ? why.findings.map(({ text }) => text) : [];
      }
    }
  }

  override render() {
    const { next, wrong } = this;
    return html`<div class="next-times" role="status">
      ${wrong.length > 0 ? html`<p class="fault">${wrong.join(' ')}</p>` : nothing}
      ${next === undefined ? nothing : next.length === 0 ? html`<p>${say('event.next.none')}</p>` : html`<p>${say('event.next')}</p><ol>${next.map(({ text }) => html`<li>${text}</li>`)}</ol>`}
    </div>`;
  }
}
