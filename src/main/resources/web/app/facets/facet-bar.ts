import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Answer } from '../api/types';
import { LightElement } from '../parts/light-element';
import type { Go } from '../question/go';
import { choose, chosen, FACETS, FILTERS, hasFilters, NOTHING, withoutFilters, type Facet, type Fit, type Question } from '../question/question';
import { say, sayOf } from '../words/words';
import { agePanel } from './age-panel';
import { hasDistances } from '../answer/told';
import { audiencePanel } from './audience-panel';
import { filterNotes } from './filter-notes';
import { offered } from './offered';
import './category-panel';
import { values } from './values';

type Panel = Facet | 'age' | 'audience';

/** What is asked for most; the others come at a press, so that filters are a row and not a wall. */
const FIRST: readonly Facet[] = ['category', 'language'];

/** A row of buttons that open, one at a time; on a narrow screen the row itself opens. */
@customElement('facet-bar')
export class FacetBar extends LightElement {
  @property({ attribute: false }) question: Question = NOTHING;
  @property({ attribute: false }) answer!: Answer;
  @property({ attribute: false }) go: Go = () => {};

  @state() private panel?: Panel;
  @state() private unfolded = false;
  @state() private all = false;

  private readonly press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.panel) {
      const button = this.querySelector<HTMLElement>('[aria-expanded=true][data-panel]');
      this.panel = undefined;
      button?.focus();
    }
  };

  override render() {
    const { question, answer, go } = this;
    const set = this.set();
    const offer = offered(answer);
    const facets = FACETS.filter((facet) => (offer[facet] ?? []).length > 0 || chosen(question, facet).length > 0);
    return facets.length === 0 && !hasFilters(question)
      ? nothing
      : html`
          <section class="facets" aria-label=${say('facets')} @keydown=${this.press}>
            <button class="unfold" aria-expanded=${this.unfolded} aria-controls="facet-row" @click=${() => (this.unfolded = !this.unfolded)}>
              ${say('facets')}${set > 0 ? ` (${set})` : nothing}
            </button>
            <div id="facet-row" class="facet-row ${this.unfolded ? 'unfolded' : ''}">
              <button aria-pressed=${question.open} @click=${() => go({ ...question, open: !question.open, pages: 1 })}>
                ${say('facet.open')}
              </button>
              ${facets.filter((facet) => FIRST.includes(facet)).map((facet) => this.button(facet))}
              ${this.button('age')}
              ${this.toggle('cost', 'free')} ${this.toggle('appointment', 'not-required')}
              ${facets.filter((facet) => !FIRST.includes(facet)).map((facet) => this.rare(facet))}
              ${this.rare('audience')}
              <button class="all" aria-expanded=${this.all} aria-controls="facet-row" @click=${() => (this.all = !this.all)}>
                ${say(this.all ? 'facets.fewer' : 'facets.all')}
              </button>
              ${question.byDistance || hasDistances(answer)
                ? html`<button aria-pressed=${answer.sort === 'distance'} @click=${() => go({ ...question, byDistance: answer.sort !== 'distance', pages: 1 })}>
                    ${say('sort.distance')}
                  </button>`
                : nothing}
              ${set > 0
                ? html`<button data-goes class="quiet-button" @click=${() => go(withoutFilters(question))}>${say('facets.clear')}</button>`
                : nothing}
            </div>
            ${filterNotes(question, answer)}
            ${this.panel ? html`<div id="facet-panel" class="facet-panel">${this.content(this.panel)}</div>` : nothing}
          </section>
        `;
  }

  private set(): number {
    const { question } = this;
    const values = FILTERS.reduce((sum, filter) => sum + chosen(question, filter).length, 0);
    return values + (question.open ? 1 : 0) + (question.age === '' ? 0 : 1);
  }

  private toggle(fit: Fit, value: string) {
    const on = chosen(this.question, fit).includes(value);
    return on || this.all
      ? html`<button aria-pressed=${on} @click=${() => this.go(choose(this.question, fit, on ? [] : [value]))}>${sayOf(fit, value)}</button>`
      : nothing;
  }

  private rare(panel: Panel) {
    return this.all || this.chosen(panel) > 0 ? this.button(panel) : nothing;
  }

  private chosen(panel: Panel): number {
    return panel === 'age' ? (this.question.age === '' ? 0 : 1) : chosen(this.question, panel).length;
  }

  private button(panel: Panel) {
    const open = this.panel === panel;
    const set = this.chosen(panel);
    return html`
      <button
        data-panel class=${set > 0 ? 'set' : ''} aria-expanded=${open} aria-controls=${open ? 'facet-panel' : nothing}
        @click=${() => (this.panel = open ? undefined : panel)}
      >
        ${say(`facet.${panel}`)}${set > 0 ? ` (${set})` : nothing}
      </button>
    `;
  }

  private content(panel: Panel) {
    switch (panel) {
      case 'age':
        return agePanel(this.question, this.go);
      case 'audience':
        return audiencePanel(this.question, this.go);
      case 'category':
        return html`<category-panel .question=${this.question} .offered=${offered(this.answer).category ?? []} .go=${this.go}></category-panel>`;
      default:
        return values(panel, this.question, offered(this.answer)[panel] ?? [], this.go);
    }
  }
}
