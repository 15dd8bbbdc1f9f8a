import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { placeName, whereabouts } from '../answer/place';
import { get } from '../api/get';
import { post } from '../api/post';
import type { CollectionAnswer } from '../api/contract';
import type { Taxonomy, Term } from '../api/types';
import { findNeeds } from '../browse/found-needs';
import '../map/answer-map';
import type { Mapped } from '../map/answer-drawing';
import '../parts/choose-box';
import type { Option } from '../parts/choose-box';
import { failureView } from '../parts/failure';
import { LightElement } from '../parts/light-element';
import '../plan/place-field';
import { languageName, listed, name } from '../words/texts';
import { count, language, say } from '../words/words';
import { hitsOf, isNarrowed, narrowingOf, query, toFragment, WHOLE, type Narrowing } from './reading';
import { sectionsView } from './sections-view';

/** Those that services in Brussels speak most; each is asked for as `/services` has it. */
const LANGUAGES = ['fr', 'nl', 'en', 'ar', 'tr', 'es', 'pt', 'it', 'de', 'ro', 'bg', 'pl', 'ru', 'uk', 'sq', 'fa', 'ps', 'so', 'ti'];

/** Narrows a collection by place, need and language, and shows it on a map. Until something is asked the page stays as the server wrote it. */
@customElement('collection-reader')
export class CollectionReader extends LightElement {
  @state() private narrowing = narrowingOf(location.hash);
  @state() private answer?: CollectionAnswer;
  @state() private failure?: unknown;
  @state() private waiting = false;
  @state() private terms: Term[] = [];

  private mapped?: Mapped;
  private running?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.follow);
    void this.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.follow);
    this.running?.abort();
  }

  private async begin(): Promise<void> {
    // Without their names needs can be found by the words of every day.
    void get<Taxonomy>('taxonomy', new AbortController().signal).then(({ terms }) => (this.terms = terms), () => undefined);
    await this.ask();
  }

  private readonly follow = () => {
    this.narrowing = narrowingOf(location.hash);
    void this.ask();
  };

  private async narrow(change: Partial<Narrowing>): Promise<void> {
    this.narrowing = { ...this.narrowing, ...change };
    const fragment = toFragment(this.narrowing);
    history.pushState(null, '', `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`);
    await this.ask();
    await this.updateComplete;
    this.querySelector<HTMLElement>('#answer')?.focus();
  }

  private get asks(): boolean {
    return isNarrowed(this.narrowing) || this.narrowing.map;
  }

  private readonly ask = async (): Promise<void> => {
    this.running?.abort();
    this.failure = undefined;
    if (!this.asks) {
      this.answer = this.mapped = undefined;
      return;
    }
    const { signal } = (this.running = new AbortController());
    this.waiting = true;
    try {
      const answer = await post<CollectionAnswer>(`collections/${encodeURIComponent(this.slug)}/search`, query(this.narrowing), signal);
      this.answer = answer;
      this.mapped = { place: answer.place ?? { precision: 'area' }, shown: hitsOf(answer) };
    } catch (failure) {
      if (signal.aborted) {
        return;
      }
      this.failure = failure;
    }
    this.waiting = false;
  };

  private get slug(): string {
    return this.dataset.slug ?? '';
  }

  protected override updated(): void {
    const shown = this.answer !== undefined && this.asks;
    document.getElementById('whole')?.toggleAttribute('hidden', shown);
    document.body.classList.toggle('mapped', shown && (this.mapped?.shown.length ?? 0) > 0);
  }

  override render() {
    const { narrowing, answer, failure, waiting } = this;
    return html`
      <section class="narrowing screen-only" aria-label=${say('read')}>
        <place-field .key=${'read'} .label=${say('read.place')} .typed=${this.placeTyped()} .choose=${(place: { place?: string; address?: string }) => void this.narrow({ place: place.place ?? '', address: place.address ?? '' })}></place-field>
        ${narrowing.category
          ? html`<p><span>${say('read.need')} : <strong>${this.needName()}</strong></span> <button class="small" @click=${() => this.narrow({ category: '' })}>${say('read.need.off')}</button></p>`
          : html`<choose-box .key=${'read-need'} .label=${say('read.need')} .none=${say('read.need.none')} .find=${this.find} .take=${(option: Option) => void this.narrow({ category: option.id })}></choose-box>`}
        <p class="field"><label for="read-language">${say('read.language')}</label>
          <select id="read-language" @change=${(event: Event) => this.narrow({ language: (event.target as HTMLSelectElement).value })}>
            <option value="" .selected=${narrowing.language === ''}>${say('read.language.any')}</option>
            ${[...new Set([...LANGUAGES, ...(narrowing.language ? [narrowing.language] : [])])].map((tag) => html`<option value=${tag} .selected=${tag === narrowing.language}>${languageName(tag, tag)}</option>`)}
          </select></p>
        <div class="ways">
          ${this.asks ? html`<button @click=${() => this.narrow(WHOLE)}>${say('read.whole')}</button>` : html`<button @click=${() => this.narrow({ map: true })}>${say('map.show')}</button>`}
          ${this.booklet()}
        </div>
      </section>
      <p class="visually-hidden" role="status">${waiting ? say('waiting') : answer ? this.told(answer) : ''}</p>
      ${failure ? failureView(failure, () => void this.ask()) : answer && this.asks ? this.shown(answer) : waiting ? html`<p class="waiting">${say('waiting')}</p>` : nothing}
    `;
  }

  private readonly find = (typed: string, signal: AbortSignal) => findNeeds(typed, signal, this.terms);

  private shown(answer: CollectionAnswer) {
    const { place } = answer;
    const where = place ? whereabouts(place) : '';
    const numbers = new Map(this.mapped!.shown.map(({ id }, index) => [id, index + 1]));
    return html`
      <section class="answer" aria-labelledby="answer" aria-busy=${this.waiting}>
        <h2 id="answer" tabindex="-1">${this.told(answer)}</h2>
        ${where ? html`<p class="quiet">${where}</p>` : nothing}
        ${this.mapped!.shown.length > 0 ? html`<answer-map .answer=${this.mapped}></answer-map>` : nothing}
        ${sectionsView(answer, numbers)}
      </section>
    `;
  }

  /** How many serve the place, may, or do not. */
  private told({ counts, place }: CollectionAnswer): string {
    const states = new Map(counts.map(({ state: code, count: number }) => [code, number]));
    const fitting = (states.get('serves') ?? 0) + (states.get('listed') ?? 0);
    const unsure = (states.get('may-serve') ?? 0) + (states.get('unknown') ?? 0);
    const parts = [fitting > 0 || unsure === 0 ? count('read.fits', fitting) : '', unsure > 0 ? count('read.unsure', unsure) : ''].filter(Boolean);
    return `${listed(parts)}${place && (this.narrowing.place || this.narrowing.address) ? ` ${say('for')} ${placeName(place)}` : ''}`;
  }

  private placeTyped(): string {
    const { place, address } = this.narrowing;
    if (address) {
      return address;
    }
    return place && this.answer?.place ? placeName(this.answer.place) : '';
  }

  private needName(): string {
    const term = this.terms.find(({ id }) => id === this.narrowing.category);
    return term ? name(term.name) : this.narrowing.category;
  }

  /** What was narrowed goes there in a body, and stands in no address. */
  private booklet() {
    const { place, address, category, language: spoken } = this.narrowing;
    return isNarrowed(this.narrowing)
      ? html`<form method="post" action="/collections/${this.slug}/booklet?lang=${language}" target="_blank">
          ${Object.entries({ place, address, category, language: spoken }).map(([key, value]) => html`<input type="hidden" name=${key} value=${value} />`)}
          <button>${say('read.booklet')}</button>
        </form>`
      : nothing;
  }
}
