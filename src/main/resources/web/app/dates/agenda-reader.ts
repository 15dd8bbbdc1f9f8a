import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { placeName, whereabouts } from '../answer/place';
import type { DatedEvent, EventsAnswer } from '../api/contract';
import { post } from '../api/post';
import type { Place } from '../api/types';
import { failureView } from '../parts/failure';
import { LightElement } from '../parts/light-element';
import '../plan/place-field';
import { listed, otherLanguage } from '../words/texts';
import { count, language, say } from '../words/words';
import { askedIn, fragmentOf, hasPlace, MONTH, queryOf, WEEK, type DatesAsked } from './dates-asked';

/** What takes place soon for an address and near it, each with why. Until a place is given the page stays as the server wrote it. */
@customElement('agenda-reader')
export class AgendaReader extends LightElement {
  @state() private asked = askedIn(location.hash);
  @state() private answer?: EventsAnswer;
  @state() private failure?: unknown;
  @state() private waiting = false;

  private running?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.follow);
    void this.ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.follow);
    this.running?.abort();
  }

  private readonly follow = () => {
    this.asked = askedIn(location.hash);
    void this.ask();
  };

  private async change(change: Partial<DatesAsked>): Promise<void> {
    this.asked = { ...this.asked, ...change };
    history.pushState(null, '', `${location.pathname}${location.search}${hasPlace(this.asked) ? `#${fragmentOf(this.asked)}` : ''}`);
    await this.ask();
    await this.updateComplete;
    (this.querySelector<HTMLElement>('#answer') ?? this.querySelector<HTMLElement>('#place-dates'))?.focus();
  }

  private readonly ask = async (): Promise<void> => {
    this.running?.abort();
    this.failure = undefined;
    if (!hasPlace(this.asked)) {
      this.answer = undefined;
      this.waiting = false;
      return;
    }
    const { signal } = (this.running = new AbortController());
    this.waiting = true;
    try {
      this.answer = await post<EventsAnswer>('events/search', queryOf(this.asked, this.dataset.kind ?? ''), signal);
    } catch (failure) {
      if (signal.aborted) {
        return;
      }
      this.answer = undefined;
      this.failure = failure;
    }
    this.waiting = false;
  };

  protected override updated(): void {
    document.getElementById('whole')?.toggleAttribute('hidden', this.answer !== undefined);
  }

  override render() {
    const { answer, failure, waiting } = this;
    return html`
      <section class="narrowing screen-only" aria-label=${say('dates.near')}>
        <place-field .key=${'dates'} .label=${say('dates.place')} .typed=${this.placeTyped()} .choose=${(place: { place?: string; address?: string }) => void this.change({ place: place.place ?? '', address: place.address ?? '' })}></place-field>
        <p class="quiet">${say('dates.private')}</p>
      </section>
      <p class="visually-hidden" role="status">${waiting ? say('waiting') : answer ? this.told(answer) : ''}</p>
      ${failure ? failureView(failure, () => void this.ask()) : answer ? this.shown(answer) : waiting ? html`<p class="waiting">${say('waiting')}</p>` : nothing}
    `;
  }

  private placeTyped(): string {
    const { address, place } = this.asked;
    return address || (place && this.answer?.place ? placeName(this.answer.place as Place) : '');
  }

  private told({ total, place }: EventsAnswer): string {
    const found = total === 0 ? say('dates.none') : count('dates.found', total);
    return place ? `${found} ${say('for')} ${placeName(place as Place)}` : found;
  }

  private shown(answer: EventsAnswer) {
    const { events, total, elsewhere, place } = answer;
    const own = events.filter(({ forPlace }) => forPlace);
    const near = events.filter(({ forPlace }) => !forPlace);
    const where = place ? whereabouts(place as Place) : '';
    return html`
      <section class="answer" aria-labelledby="answer" aria-busy=${this.waiting}>
        <h2 id="answer" tabindex="-1">${this.told(answer)}</h2>
        ${where ? html`<p class="quiet">${where}</p>` : nothing}
        ${list('dates.for-place', own)} ${list('dates.only-near', near)}
        ${total > events.length ? html`<p class="warning">${say('dates.cut', { count: events.length })}</p>` : nothing}
        ${elsewhere > 0 ? html`<p class="quiet">${count('dates.elsewhere', elsewhere)}</p>` : nothing}
        <p class="ways">
          ${this.asked.days === WEEK
            ? html`<button @click=${() => this.change({ days: MONTH })}>${say('dates.month')}</button>`
            : html`<button @click=${() => this.change({ days: WEEK })}>${say('dates.week')}</button>`}
          <button @click=${() => this.change({ place: '', address: '', days: WEEK })}>${say('dates.whole')}</button>
        </p>
      </section>
    `;
  }
}

function list(title: 'dates.for-place' | 'dates.only-near', events: readonly DatedEvent[]) {
  return events.length === 0
    ? nothing
    : html`<h3>${say(title)}</h3>
        <ul class="hits">${events.map((one) => html`<li class="hit">${dateView(one)}</li>`)}</ul>`;
}

function dateView({ when, event: { id, title, kind, place, free }, reasons }: DatedEvent) {
  const where = place.name ?? place.address;
  return html`
    <h4 lang=${otherLanguage(title) ?? nothing}><a href="/events/${id}?lang=${language}">${title.text}</a></h4>
    <p>${when.state === 'cancelled' ? html`<strong>${when.text}</strong>` : when.text}</p>
    <p class="quiet">${[kind.name.text, where?.text, free ? say('dates.free') : ''].filter(Boolean).join(' · ')}</p>
    <ul class="reasons">${reasons.map(({ text }) => html`<li><span>${text}</span></li>`)}</ul>
  `;
}
