import { html, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
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

interface Shown {
  territory: OneTerritory;
  /** Absent where searches are away: what is known of a place is known without them. */
  answer?: Answer;
}

/** A bassin, a commune, a quartier: where it is, what it touches, who serves it. */
@customElement('territory-page')
export class TerritoryPage extends PageElement<Shown> {
  @property({ attribute: false }) level = '';
  @property({ attribute: false }) code = '';
  @property({ attribute: false }) go: Go = () => {};

  protected override isStale(changed: PropertyValues<this>): boolean {
    return changed.has('level') || changed.has('code');
  }

  protected override async load(signal: AbortSignal): Promise<Shown> {
    const path = `territories/${encodeURIComponent(this.level)}/${encodeURIComponent(this.code)}`;
    const asked = post<Answer>('services/search', { ...body(this.question), size: HITS }, signal).catch(() => undefined);
    const territory = await get<OneTerritory>(path, signal);
    const answer = await asked;
    signal.throwIfAborted();
    return { territory, answer };
  }

  /** All that is asked here is: who serves this place? */
  private get question(): Question {
    return at(NOTHING, { place: `${this.level}:${this.code}` });
  }

  protected override heading({ territory }: Shown): string {
    return name(territory.territory.name);
  }

  protected override view(loaded: Shown) {
    const { territory, answer } = loaded;
    return html`
      <article class="page" aria-labelledby="answer">
        <h2 id="answer" tabindex="-1">${this.heading(loaded)}</h2>
        ${summary(territory.territory)} ${wider(territory)} ${territoryMap(territory.territory, this.heading(loaded))}
        <p class="ways"><a class="button primary" href=${linkTo(this.question)}>${say('territory.answer')}</a></p>
        ${answer ? whoServes(this.question, answer) : html`<p class="warning">${say('territory.no-search')}</p>`}
        ${finer(territory)}
      </article>
    `;
  }
}
