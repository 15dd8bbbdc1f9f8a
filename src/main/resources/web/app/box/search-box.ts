import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { LightElement } from '../parts/light-element';
import type { Go } from '../question/go';
import { NOTHING, type Question } from '../question/question';
import { say } from '../words/words';
import { suggest, type Group, type Suggestion } from './suggestions';

/** Long enough that not every letter asks, short enough that nobody waits. */
const PAUSE = 150;
const FEWEST_LETTERS = 2;

/** The one box: a combobox after the ARIA practices, with a listbox in groups. */
@customElement('search-box')
export class SearchBox extends LightElement {
  @property({ attribute: false }) question: Question = NOTHING;
  @property({ attribute: false }) go: Go = () => {};

  @state() private typed = '';
  @state() private groups: Group[] = [];
  @state() private open = false;
  @state() private active = -1;

  private pause = 0;
  private running?: AbortController;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('question') && changed.get('question')?.text !== this.question.text) {
      this.typed = this.question.text;
    }
  }

  private get options(): Suggestion[] {
    return this.groups.flatMap((group) => group.suggestions);
  }

  private type(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    clearTimeout(this.pause);
    this.running?.abort();
    if (this.typed.trim().length < FEWEST_LETTERS) {
      this.close();
    } else {
      this.pause = setTimeout(() => void this.suggest(), PAUSE);
    }
  }

  /** Suggestions help; where they fail, the box still asks. */
  private async suggest(): Promise<void> {
    this.running = new AbortController();
    try {
      this.groups = await suggest(this.typed, this.running.signal);
      this.active = -1;
      this.open = this.groups.length > 0;
    } catch {
      this.close();
    }
  }

  private close(): void {
    clearTimeout(this.pause);
    this.running?.abort();
    this.open = false;
    this.active = -1;
  }

  private choose(suggestion: Suggestion): void {
    this.close();
    const asked = suggestion.asks(this.question);
    this.typed = asked.text;
    this.go(asked, true);
  }

  private submit(event: Event): void {
    event.preventDefault();
    this.close();
    this.typed = this.typed.trim();
    this.go({ ...this.question, text: this.typed, without: [], pages: 1 }, true);
  }

  private press(event: KeyboardEvent): void {
    const last = this.options.length - 1;
    if (event.key === 'Escape' && this.open) {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter' && this.open && this.active >= 0) {
      event.preventDefault();
      this.choose(this.options[this.active]);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.open) {
        void this.suggest();
        return;
      }
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = this.active + step;
      // Past either end the text itself is next, as the practices have it.
      this.active = next > last ? -1 : next < -1 ? last : next;
      void this.updateComplete.then(() => this.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }));
    }
  }

  override render() {
    return html`
      <form role="search" class="box" @submit=${this.submit}>
        <label for="box">${say('box.label')}</label>
        <div class="box-row">
          <input
            id="box" name="q" type="text" role="combobox" maxlength="200" autocomplete="off" autocapitalize="off"
            spellcheck="false" enterkeyhint="search" aria-autocomplete="list" aria-controls="suggestions"
            aria-describedby="box-hint" aria-expanded=${this.open}
            aria-activedescendant=${ifDefined(this.active < 0 ? undefined : `suggestion-${this.active}`)}
            .value=${live(this.typed)}
            @input=${this.type} @keydown=${this.press} @blur=${this.close}
          />
          <button class="primary">${say('box.search')}</button>
          <div id="suggestions" role="listbox" aria-label=${say('suggest.label')} ?hidden=${!this.open}>${this.list()}</div>
        </div>
        <p id="box-hint" class="hint">${say(this.question.needs.length > 0 ? 'box.hint.another' : 'box.hint')}</p>
      </form>
    `;
  }

  private list() {
    let index = 0;
    return this.groups.map(
      (group, place) => html`
        <div role="group" aria-labelledby="suggestions-${place}">
          <div id="suggestions-${place}" class="group-heading" role="presentation">${group.heading}</div>
          ${group.suggestions.map((suggestion) => this.option(suggestion, index++))}
        </div>
      `,
    );
  }

  private option(suggestion: Suggestion, index: number) {
    return html`
      <div
        id="suggestion-${index}" class="option" role="option" aria-selected=${index === this.active}
        @mousedown=${(event: Event) => event.preventDefault()}
        @click=${() => this.choose(suggestion)}
      >
        <span lang=${ifDefined(suggestion.lang)}>${suggestion.label}</span>
        ${suggestion.detail ? html`<span class="detail">${suggestion.detail}</span>` : nothing}
      </div>
    `;
  }
}
