import { html, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { get } from '../api/get';
import type { OneTerritory } from '../api/types';
import { PageElement } from '../parts/page-element';
import type { Go } from '../question/go';
import { name } from '../words/texts';

/** A bassin, a commune, a quartier: where it is, what it touches, who serves it. */
@customElement('territory-page')
export class TerritoryPage extends PageElement<OneTerritory> {
  @property({ attribute: false }) level = '';
  @property({ attribute: false }) code = '';
  @property({ attribute: false }) go: Go = () => {};

  protected override isStale(changed: PropertyValues<this>): boolean {
    return changed.has('level') || changed.has('code');
  }

  protected override load(signal: AbortSignal): Promise<OneTerritory> {
    return get(`territories/${encodeURIComponent(this.level)}/${encodeURIComponent(this.code)}`, signal);
  }

  protected override heading(loaded: OneTerritory): string {
    return name(loaded.territory.name);
  }

  protected override view(loaded: OneTerritory) {
    return html`<h2 id="answer" tabindex="-1">${this.heading(loaded)}</h2>`;
  }
}
