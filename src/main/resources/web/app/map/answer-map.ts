import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Answer } from '../api/types';
import { LightElement } from '../parts/light-element';
import { count, say } from '../words/words';
import { drawing, type Drawing, type Mapped } from './answer-drawing';
import './repere-map';
import type { RepereMap } from './repere-map';

/** From here on there is room beside the list. */
const WIDE = '(min-width: 960px)';
const BACKDROP = ['bassin', 'quartier'];

/** The map beside the list of hits; on a narrow screen behind a button above it. A hit and its disc are lit together. */
@customElement('answer-map')
export class AnswerMap extends LightElement {
  @property({ attribute: false }) answer!: Answer | Mapped;

  @state() private open = false;
  @state() private wide = false;
  @state() private active?: string;

  private drawing!: Drawing;
  private readonly width = matchMedia(WIDE);

  override connectedCallback(): void {
    super.connectedCallback();
    this.widened();
    this.width.addEventListener('change', this.widened);
    addEventListener('afterprint', this.widened);
    document.addEventListener('pointerover', this.pointed);
    document.addEventListener('focusin', this.pointed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.width.removeEventListener('change', this.widened);
    removeEventListener('afterprint', this.widened);
    document.removeEventListener('pointerover', this.pointed);
    document.removeEventListener('focusin', this.pointed);
  }

  private readonly widened = () => {
    // A sheet is narrow too, but a map that is being printed stays.
    if (!this.querySelector('.on-paper')) {
      this.wide = this.width.matches;
    }
  };

  /** At a card. */
  private readonly pointed = (event: Event) => {
    const card = event.target instanceof Element ? event.target.closest('.hit') : null;
    this.active = card ? idOf(card) : undefined;
  };

  /** At a disc. */
  private readonly light = (event: CustomEvent<string[]>) => {
    for (const card of document.querySelectorAll('.hit')) {
      card.classList.toggle('pointed', event.detail.includes(idOf(card)));
    }
  };

  private readonly print = () => void this.querySelector<RepereMap>('repere-map')?.print();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('answer')) {
      this.drawing = drawing(this.answer);
    }
  }

  override render() {
    return html`
      ${this.wide
        ? nothing
        : html`<button class="map-toggle" @click=${() => (this.open = !this.open)}>
            ${say(this.open ? 'map.hide' : 'map.show')}
          </button>`}
      ${this.wide || this.open ? this.map() : nothing}
    `;
  }

  private map() {
    const { spots, areas, ring, streets, frame, without, vague } = this.drawing;
    return html`<div class="map-side">
      <repere-map
        .label=${say('map')}
        .spots=${spots}
        .areas=${areas}
        .ring=${ring}
        .streets=${streets}
        .vague=${vague}
        .frame=${frame}
        .backdrop=${BACKDROP}
        .active=${this.active}
        @repere-spots=${this.light}
      ></repere-map>
      <button class="print-map" @click=${this.print}>${say('map.print')}</button>
      ${without > 0 ? html`<p class="quiet">${count('map.without', without)}</p>` : nothing}
    </div>`;
  }
}

/** Each card is named by its heading. */
function idOf(card: Element): string {
  return card.querySelector('h4')?.id.replace('hit-', '') ?? '';
}
