import { html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { get } from '../api/get';
import { post } from '../api/post';
import type { Answer, OneTerritory } from '../api/types';
import { PageElement } from '../parts/page-element';
import { body } from '../question/body';
import type { Go } from '../question/go';
import { at, NOTHING, type Question } from '../question/question';
import { linkTo } from '../route/link';
import { name } from '../words/texts';
import { say } from '../words/words';
import { territoryMap } from './maps';
import { summary } from './territory-summary';
import { whoServes } from './territory-serves';
import { finer, wider } from './territory-within';

/** Few, as the answer itself is a tap away. */
const HITS = 5;

/** A bassin, a commune, a quartier: where it is, what it touches, who serves it. */
@customElement('territory-page')
export class TerritoryPage extends PageElement<OneTerritory> {
  @property({ attribute: false }) level = '';
  @property({ attribute: false }) code = '';
  @property({ attribute: false }) go: Go = () => {};

  @state() private answer?: Answer | 'away';

  protected override isStale(changed: PropertyValues<this>): boolean {
    return changed.has('level') || changed.has('code');
  }

  protected override load(signal: AbortSignal): Promise<OneTerritory> {
    void this.search(signal);
    return get(`territories/${encodeURIComponent(this.level)}/${encodeURIComponent(this.code)}`, signal);
  }

  /** What is known of a place is known without searches: it neither waits for them nor fails with them. */
  private async search(signal: AbortSignal): Promise<void> {
    this.answer = undefined;
    try {
      this.answer = await post<Answer>('services/search', { ...body(this.question), size: HITS }, signal);
    } catch {
      this.answer = signal.aborted ? this.answer : 'away';
    }
  }

  /** All that is asked here is: who serves this place? */
  private get question(): Question {
    return at(NOTHING, { place: `${this.level}:${this.code}` });
  }

  protected override heading({ territory }: OneTerritory): string {
    return name(territory.name);
  }

  protected override view(loaded: OneTerritory) {
    return html`
      <article class="page" aria-labelledby="answer">
        <h2 id="answer" tabindex="-1">${this.heading(loaded)}</h2>
        ${summary(loaded.territory)} ${wider(loaded)} ${territoryMap(loaded.territory, this.heading(loaded))}
        <p class="ways"><a class="button primary" href=${linkTo(this.question)}>${say('territory.answer')}</a>
          <a class="button" href="${say('coverage.path')}#level=${encodeURIComponent(this.level)}&at=${encodeURIComponent(this.code)}">${say('territory.coverage')}</a></p>
        ${this.serves()} ${finer(loaded)}
      </article>
    `;
  }

  private serves() {
    if (this.answer === 'away') {
      return html`<p class="warning">${say('territory.no-search')}</p>`;
    }
    return this.answer ? whoServes(this.question, this.answer) : html`<p class="waiting">${say('waiting')}</p>`;
  }
}
