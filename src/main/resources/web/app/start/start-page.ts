import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { get } from '../api/get';
import { post } from '../api/post';
import type { AllTerritories, Answer, Taxonomy, Term } from '../api/types';
import { bassinsMap } from '../pages/maps';
import { LightElement } from '../parts/light-element';
import { link } from '../route/link';
import { PLAN } from '../route/route';
import { say } from '../words/words';
import { doors } from './doors';
import { holdings } from './holdings';

/** Before anything is asked: doors by theme, the bassins, and what this directory is. What cannot be had is left out. */
@customElement('start-page')
export class StartPage extends LightElement {
  @state() private terms = new Map<string, Term>();
  @state() private territories?: AllTerritories['territories'];
  @state() private region?: Answer;

  private readonly running = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this.running;
    void this.load(get<Taxonomy>('taxonomy', signal), ({ terms }) => (this.terms = new Map(terms.map((term) => [term.id, term]))));
    void this.load(get<AllTerritories>('territories?level=bassin', signal), ({ territories }) => (this.territories = territories));
    void this.load(post<Answer>('services/search', { q: '', size: 1 }, signal), (region) => (this.region = region));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.running.abort();
  }

  private async load<T>(asked: Promise<T>, keep: (answer: T) => void): Promise<void> {
    try {
      keep(await asked);
    } catch {
      // The box and the doors are there without it.
    }
  }

  override render() {
    const publisher = document.querySelector<HTMLElement>('repere-app')?.dataset.publisher;
    return html`
      <p class="to-plan"><a href=${link(PLAN)}>${say('plan.from-start')}</a></p>
      <section class="start" aria-labelledby="themes">
        <h2 id="themes">${say('themes')}</h2>
        ${doors(this.terms)}
      </section>
      ${this.territories
        ? html`<section aria-labelledby="bassins"><h2 id="bassins">${say('start.bassins')}</h2>${bassinsMap(this.territories)}</section>`
        : nothing}
      ${this.region ? holdings(publisher, this.region) : nothing}
    `;
  }
}
