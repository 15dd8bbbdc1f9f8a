import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { say } from '../words/words';
import { LightElement } from './light-element';

export interface Option {
  id: string;
  label: string;
  detail?: string;
}

const PAUSE = 150;
const FEWEST_LETTERS = 2;

/**
 * A field of one line in which somebody types to choose one of what is found: a combobox of the ARIA practices whose first option is
 * chosen by Enter. What is chosen goes to `take`, and the field is empty again.
 */
@customElement('choose-box')
export class ChooseBox extends LightElement {
  @property({ attribute: false }) key = '';
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) describedBy?: string;
  /** What is said where nothing is found. */
  @property({ attribute: false }) none?: string;
  @property({ attribute: false }) find: (typed: string, signal: AbortSignal) => Promise<Option[]> = async () => [];
  @property({ attribute: false }) take: (option: Option, typed: string) => void = () => {};
  /** Takes what is typed as it is, where nothing is chosen; without it, only what is found can be chosen. */
  @property({ attribute: false }) takeTyped?: (typed: string) => void;

  @state() private typed = '';
  @state() private options: Option[] = [];
  @state() private open = false;
  @state() private active = 0;

  private pause = 0;
  private running?: AbortController;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  private readonly type = (event: Event) => {
    this.typed = (event.target as HTMLInputElement).value;
    clearTimeout(this.pause);
    this.running?.abort();
    if (this.typed.trim().length < FEWEST_LETTERS) {
      this.close();
    } else {
      this.pause = setTimeout(() => void this.look(), PAUSE);
    }
  };

  private async look(): Promise<void> {
    const { signal } = (this.running = new AbortController());
    try {
      this.options = await this.find(this.typed.trim(), signal);
      this.active = 0;
      this.open = true;
    } catch {
      if (!signal.aborted) {
        this.close();
      }
    }
  }

  private readonly close = () => {
    clearTimeout(this.pause);
    this.running?.abort();
    this.open = false;
  };

  private choose(option: Option): void {
    const { typed } = this;
    this.empty();
    this.take(option, typed);
  }

  private empty(): void {
    this.close();
    this.typed = '';
    this.options = [];
  }

  /** Whoever types faster than is looked gets the first of what is found all the same. */
  private async enter(): Promise<void> {
    const typed = this.typed.trim();
    if (!this.open && typed.length >= FEWEST_LETTERS && !this.takeTyped) {
      clearTimeout(this.pause);
      this.running?.abort();
      await this.look();
    }
    const chosen = this.open ? this.options[this.active] : undefined;
    if (chosen) {
      this.choose(chosen);
    } else if (this.takeTyped && typed !== '') {
      this.empty();
      this.takeTyped(typed);
    }
  }

  private readonly press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing && this.typed.trim() !== '') {
      // What is typed here is not yet chosen: it sends no form.
      event.preventDefault();
      void this.enter();
    } else if (event.key === 'Escape' && this.open) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.options.length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : this.options.length - 1;
      this.active = this.open ? (this.active + step) % this.options.length : 0;
      this.open = true;
      void this.updateComplete.then(() => this.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }));
    }
  };

  override render() {
    const { key, options, open } = this;
    const shown = open && options.length > 0;
    return html`
      <label for="choose-${key}">${this.label}</label>
      <div class="choose">
        <input
          id="choose-${key}" role="combobox" aria-autocomplete="list" aria-expanded=${shown} aria-controls="options-${key}" autocomplete="off" spellcheck="false"
          maxlength="200" aria-describedby=${ifDefined(this.describedBy)} aria-activedescendant=${ifDefined(shown ? `option-${key}-${this.active}` : undefined)}
          .value=${this.typed} @input=${this.type} @keydown=${this.press} @blur=${this.close}
        />
        <div id="options-${key}" role="listbox" aria-label=${this.label} ?hidden=${!shown}>
          ${options.map(
            (option, index) => html`<div
              id="option-${key}-${index}" class="option" role="option" aria-selected=${index === this.active}
              @mousedown=${(event: Event) => event.preventDefault()} @click=${() => this.choose(option)}
            ><span>${option.label}</span>${option.detail ? html`<span class="detail">${option.detail}</span>` : nothing}</div>`,
          )}
        </div>
      </div>
      <p class="quiet" role="status">${open ? (options.length === 0 ? this.none ?? say('choose.none') : nothing) : nothing}</p>
    `;
  }
}
