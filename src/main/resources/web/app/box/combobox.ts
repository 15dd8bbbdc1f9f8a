import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NOTHING, typing, type Question } from '../question/question';
import type { Go } from '../question/go';
import { LONGEST } from './length';
import { grouped, suggest, type Group, type Suggestion } from './suggestions';

/** Long enough that not every letter asks, short enough that nobody waits. */
const PAUSE = 150;
const FEWEST_LETTERS = 2;

/** A field with a listbox in groups, which keys move through as in the combobox of the ARIA practices. */
export class Combobox implements ReactiveController {
  typed = '';
  groups: Group[] = [];
  open = false;
  active = -1;
  /** To which a suggestion or a text belongs. */
  question: Question = NOTHING;

  private pause = 0;
  private running?: AbortController;

  /**
   * @param go with what was chosen or typed
   * @param speak says what `run` says in the language of the host
   */
  constructor(
    private readonly host: ReactiveControllerHost & ParentNode,
    private readonly go: Go,
    private readonly root: () => ParentNode = () => host,
    private readonly speak: <T>(run: () => T) => T = (run) => run(),
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.close();
  }

  /** The question of the host is another one now: what was typed for the last one goes. */
  follow(question: Question): void {
    if (question.text !== this.question.text) {
      this.typed = question.text;
    }
    this.question = question;
  }

  get options(): Suggestion[] {
    return this.groups.flatMap((group) => group.suggestions);
  }

  readonly type = (event: Event): void => {
    this.typed = (event.target as HTMLTextAreaElement).value;
    clearTimeout(this.pause);
    this.running?.abort();
    if (this.typed.trim().length < FEWEST_LETTERS || this.typed.length > LONGEST) {
      this.close();
    } else {
      this.pause = setTimeout(() => void this.suggest(), PAUSE);
    }
    this.host.requestUpdate();
  };

  /** Suggestions help; where they fail, the box still asks. */
  private async suggest(): Promise<void> {
    this.running = new AbortController();
    const { signal } = this.running;
    try {
      const found = await this.speak(() => suggest(this.typed, signal));
      this.groups = this.speak(() => grouped(found, this.typed));
      this.active = -1;
      this.open = this.groups.length > 0;
      this.host.requestUpdate();
    } catch {
      this.close();
    }
  }

  readonly close = (): void => {
    clearTimeout(this.pause);
    this.running?.abort();
    this.open = false;
    this.active = -1;
    this.host.requestUpdate();
  };

  choose(suggestion: Suggestion): void {
    this.close();
    const asked = suggestion.asks(this.question);
    this.typed = asked.text;
    this.go(asked, true);
  }

  readonly submit = (event: Event): void => {
    event.preventDefault();
    this.close();
    this.typed = this.typed.trim();
    if (this.typed.length > LONGEST) {
      this.root().querySelector<HTMLElement>('#box')?.focus();
      return;
    }
    // Who asks the same again has not changed their mind about its parts.
    this.go(this.typed === this.question.text ? { ...this.question, pages: 1 } : typing(this.question, this.typed), true);
  };

  readonly press = (event: KeyboardEvent): void => {
    const last = this.options.length - 1;
    if (event.key === 'Escape' && this.open) {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      if (this.open && this.active >= 0) {
        event.preventDefault();
        this.choose(this.options[this.active]);
      } else {
        this.submit(event);
      }
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && (this.open || isOneLine(event.target as HTMLTextAreaElement))) {
      event.preventDefault();
      if (!this.open) {
        void this.suggest();
        return;
      }
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = this.active + step;
      // Past either end the text itself is next, as the practices have it.
      this.active = next > last ? -1 : next < -1 ? last : next;
      this.host.requestUpdate();
      void this.host.updateComplete.then(() => this.root().querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }));
    }
  };
}

/** In several lines the arrows move within the text. */
function isOneLine(field: HTMLTextAreaElement): boolean {
  return field.clientHeight < 2 * Number.parseFloat(getComputedStyle(field).lineHeight) + 2 * Number.parseFloat(getComputedStyle(field).paddingTop);
}
