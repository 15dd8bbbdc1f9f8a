import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { get } from '../api/get';
import type { AllTerritories } from '../api/types';
import { PageElement } from '../parts/page-element';
import { NOTHING, type Question } from '../question/question';
import { say } from '../words/words';

/** Who does not know the word looks around: from bassins to quartiers, from sectors to categories. */
@customElement('browse-page')
export class BrowsePage extends PageElement<AllTerritories> {
  @property({ attribute: false }) question: Question = NOTHING;

  protected override isStale(): boolean {
    return this.loaded === undefined && !this.hasUpdated;
  }

  protected override load(signal: AbortSignal): Promise<AllTerritories> {
    return get('territories', signal);
  }

  protected override heading(): string {
    return say('browse');
  }

  protected override view(_loaded: AllTerritories) {
    return html`<h2 id="answer" tabindex="-1">${this.heading()}</h2>`;
  }
}
