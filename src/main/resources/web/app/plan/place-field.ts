import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SuggestedPlace } from '../api/types';
import { suggest } from '../box/suggestions';
import { LightElement } from '../parts/light-element';
import { name } from '../words/texts';
import { say } from '../words/words';

const PAUSE = 150;
const FEWEST_LETTERS = 2;

/** Where somebody lives: a place among those that are suggested, or an address as it is typed. */
@customElement('place-field')
export class PlaceField extends LightElement {
  /** By which several on one screen are told apart. */
  @property({ attribute: false }) key = '';
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) typed = '';
  @property({ attribute: false }) choose: (place: { place?: string; address?: string }) => void = () => {};

  @state() private places: SuggestedPlace[] = [];
  private pause = 0;
  private running?: AbortController;

  private readonly type = (event: Event) => {
    this.typed = (event.target as HTMLInputElement).value;
    clearTimeout(this.pause);
    this.running?.abort();
    // Whoever chose one of them has typed all of it.
    if (this.typed.trim().length >= FEWEST_LETTERS && !this.chosen()) {
      this.pause = setTimeout(() => void this.suggest(), PAUSE);
    }
  };

  /** Suggestions help; where they fail, the address is taken as it is. */
  private async suggest(): Promise<void> {
    this.running = new AbortController();
    try {
      this.places = (await suggest(this.typed, this.running.signal)).places;
    } catch {
      this.places = [];
    }
  }

  private chosen(): SuggestedPlace | undefined {
    return this.places.find((place) => name(place.label) === this.typed.trim());
  }

  private readonly submit = (event: Event) => {
    event.preventDefault();
    const address = this.typed.trim();
    const place = this.chosen()?.id;
    if (address !== '') {
      this.choose(place === undefined ? { address } : { place });
    }
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.pause);
    this.running?.abort();
  }

  override render() {
    return html`
      <form class="field" @submit=${this.submit}>
        <label for="place-${this.key}">${this.label}</label>
        <div class="field-row">
          <input id="place-${this.key}" list="places-${this.key}" maxlength="200" autocomplete="off" required .value=${this.typed} @input=${this.type} />
          <button>${say('age.apply')}</button>
        </div>
        <datalist id="places-${this.key}">${this.places.map((place) => html`<option value=${name(place.label)}></option>`)}</datalist>
      </form>
    `;
  }
}
