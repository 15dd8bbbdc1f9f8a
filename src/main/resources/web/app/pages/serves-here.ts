import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { placeName } from '../answer/place';
import { reasons } from '../answer/reasons';
import { post } from '../api/post';
import type { Answer, Hit, Listed, Reason } from '../api/types';
import { LightElement } from '../parts/light-element';
import { allNeeds, at, hasFilters, type Question } from '../question/question';
import { linkToNeed } from '../route/need';
import { say, type Word } from '../words/words';
import { readQuestion, type PlaceAsked } from './asked-place';

/** Why it serves, or not; all else stands on the page. */
const OF_THE_AREA = /^(SERVES_|MAY_SERVE|AREA_|OUTSIDE_COMPETENCE|NEAR_BOUNDARY)/;

/** Whether a service serves the place that is asked for: whoever comes by a link sees its seat first, which says nothing of that. */
@customElement('serves-here')
export class ServesHere extends LightElement {
  @property({ attribute: false }) services: Listed[] = [];
  @property({ attribute: false }) question!: Question;
  @state() private answer?: Answer;
  /** The place as it was understood, for whoever looks for others there. */
  private place: PlaceAsked = {};

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
      const { place } = await readQuestion(this.question, signal);
      if (place) {
        this.place = place;
        this.answer = await post<Answer>('services/search', { ...place, service: this.services.map(({ id }) => id) }, signal);
      }
    } catch {
      // The page says whom the service serves; without an answer it says no more.
    }
  }

  override render() {
    const { answer } = this;
    if (!answer) {
      return nothing;
    }
    const [hit] = answer.hits;
    const verdict = verdictOf(hit, answer, this.services);
    const why = (hit?.why ?? []).filter((reason: Reason) => OF_THE_AREA.test(reason.code));
    return html`
      <div class=${verdict === 'serves.yes' ? 'serves' : 'serves warning'} role="status">
        <p><strong>${say(verdict, { place: placeName(answer.place) })}</strong></p>
        ${why.length > 0 ? reasons(why) : nothing} ${verdict === 'serves.yes' ? nothing : others(this.services, at(this.question, this.place))}
      </div>
    `;
  }
}

function verdictOf(hit: Hit | undefined, answer: Answer, services: Listed[]): Word {
  if (hit?.certainty === 'certain') {
    return 'serves.yes';
  }
  if (hit?.certainty === 'possible') {
    return (answer.place.chosen ?? []).length > 0 ? 'serves.part' : 'serves.perhaps';
  }
  return services.some(({ area }) => !area || area.incomplete) ? 'serves.unknown' : 'serves.no';
}

/** Whoever asked for a need has a link back to who meets it there; others are offered what the service is there for. */
function others([{ categories }]: Listed[], question: Question) {
  const [need] = categories;
  return need === undefined || allNeeds(question).length > 0 || hasFilters(question)
    ? nothing
    : html`<p><a href=${linkToNeed('category', need.code, question)}>${say('serves.others', { need: need.name ?? need.code })}</a></p>`;
}
