import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { get } from '../api/get';
import type { AllTerritories, Taxonomy } from '../api/types';
import '../browse/need-browser';
import { places } from '../browse/places';
import { PageElement } from '../parts/page-element';
import { NOTHING, type Question } from '../question/question';
import { say } from '../words/words';
import { bassinsMap } from './maps';

interface Shown {
  territories: AllTerritories['territories'];
  terms: Taxonomy['terms'];
}

/** Who does not know the word looks around: from bassins to quartiers, from sectors to categories. */
@customElement('browse-page')
export class BrowsePage extends PageElement<Shown> {
  @property({ attribute: false }) question: Question = NOTHING;

  protected override isStale(): boolean {
    return this.loaded === undefined && !this.hasUpdated;
  }

  protected override async load(signal: AbortSignal): Promise<Shown> {
    const [{ territories }, { terms }] = await Promise.all([
      get<AllTerritories>('territories', signal),
      get<Taxonomy>('taxonomy', signal),
    ]);
    return { territories, terms };
  }

  protected override heading(): string {
    return say('browse');
  }

  protected override view({ territories, terms }: Shown) {
    const placed = this.question.place !== '' || this.question.address !== '';
    return html`
      <article class="page" aria-labelledby="answer">
        <h2 id="answer" tabindex="-1">${this.heading()}</h2>
        <section>
          <h3>${say('browse.places')}</h3>
          ${bassinsMap(territories)} ${places(territories)}
        </section>
        <section>
          <h3>${say('browse.needs')}</h3>
          ${placed ? html`<p class="quiet">${say('browse.placed')}</p>` : nothing}
          <need-browser .terms=${terms} .question=${this.question}></need-browser>
        </section>
      </article>
    `;
  }
}
