import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { hitCard } from '../answer/hit-card';
import { placeName } from '../answer/place';
import { stopsFrom } from '../answer/stops-from';
import { shownHits, toldOnce } from '../answer/told';
import { sourceNotices } from '../facts/facts-from';
import { post } from '../api/post';
import type { Answer, Hit, Label, Listed, ServicesQuery } from '../api/types';
import { LightElement } from '../parts/light-element';
import { at, type Question } from '../question/question';
import { linkToNeed } from '../route/need';
import { say } from '../words/words';
import { readQuestion, type PlaceAsked } from './asked-place';

const MOST = 3;
/** Enough for some of other organisations, where one has several services for the same. */
const ASKED = 20;

/** Who else does the same for the place that is asked about, or around here: so a service that is full is no dead end. */
@customElement('others-here')
export class OthersHere extends LightElement {
  @property({ attribute: false }) services: Listed[] = [];
  @property({ attribute: false }) question!: Question;

  @state() private answer?: Answer;
  private need?: Label;
  private place?: PlaceAsked;

  private running?: AbortController;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.running?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('services') || changed.has('question')) {
      void this.ask();
    }
  }

  private async ask(): Promise<void> {
    this.running?.abort();
    this.running = new AbortController();
    const { signal } = this.running;
    this.answer = undefined;
    try {
      const { place, needs } = await readQuestion(this.question, signal);
      this.place = place;
      this.need = sameNeed(this.services, needs);
      if (this.need) {
        const asked = { ...(place ?? around(this.services)), category: [this.need.code], size: ASKED };
        this.answer = await post<Answer>('services/search', asked, signal);
      }
    } catch {
      // All that is known of the service stands on the page without it.
    }
  }

  override render() {
    const { answer, need, place } = this;
    if (!answer || !need) {
      return nothing;
    }
    const called = need.name ?? need.code;
    const hits = others(answer.hits, this.services).slice(0, MOST);
    const shown = { ...answer, hits };
    const told = toldOnce(shown);
    return html`
      <section aria-labelledby="others">
        <h3 id="others">
          ${place ? say('others.for', { need: called, place: placeName(answer.place) }) : say('others.around', { need: called })}
        </h3>
        ${hits.length === 0
          ? html`<p>${say('others.none')}</p>`
          : html`<ol class="hits">
                ${hits.map((hit) => html`<li>${hitCard(hit, told)}</li>`)}
              </ol>
              ${stopsFrom(shown)} ${sourceNotices(shownHits(shown))}`}
        <p class="ways">
          <a class="button" data-goes href=${linkToNeed('category', need.code, at(this.question, place ?? {}))}>${say('others.all')}</a>
        </p>
      </section>
    `;
  }
}

/** What was asked and it does; else what it is there for first. */
function sameNeed([{ categories }]: Listed[], needs: string[]): Label | undefined {
  return needs.flatMap((need) => categories.filter(({ code }) => code === need))[0] ?? categories[0];
}

/** Where it is; of what has no public address, whom it serves. */
function around(services: Listed[]): Pick<ServicesQuery, 'lat' | 'lon' | 'territory'> {
  const location = services.map((one) => one.location).find((one) => one?.lat !== undefined);
  if (location) {
    return { lat: location.lat, lon: location.lon };
  }
  const [area] = services.flatMap((one) => one.area?.territories ?? []);
  return { territory: area ? [`${area.level}:${area.code}`] : ['region:04000'] };
}

function others(hits: Hit[], [{ organization }]: Listed[]): Hit[] {
  return hits.filter((hit) => hit.organization.id !== organization.id);
}
