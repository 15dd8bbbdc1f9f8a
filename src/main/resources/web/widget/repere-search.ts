import { LitElement, type PropertyValues } from 'lit';
import type { Answered } from '../app/answer/asking';
import { sentenceText } from '../app/answer/sentence';
import { Combobox } from '../app/box/combobox';
import { NOTHING, type Question } from '../app/question/question';
import { say, speaking } from '../app/words/words';
import { Asking } from './asking';
import { settings, type Settings } from './settings';
import type { WidgetState } from './state';
import { style } from './style';
import { view } from './view';

const ATTRIBUTES = ['lang', 'place', 'territory', 'sector', 'category', 'max', 'href', 'heading-level'];

/**
 * The search of Repère in a page of somebody else: `<repere-search lang="nl" territory="commune:21015" max="5">`. It calls nobody
 * but the server that it came from, keeps nothing, and sends nothing of what was typed to the page around it.
 *
 * @fires repere-answer with `{ total }`, when an answer is shown
 * @fires repere-failure with `{ status }`, when none could be had; 0 without a connection
 */
export class RepereSearch extends LitElement implements WidgetState {
  static override styles = style;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...ATTRIBUTES];
  }

  question: Question = NOTHING;
  answered?: Answered;
  failure?: unknown;
  waiting = false;

  readonly box = new Combobox(
    this,
    (question, typed) => void this.go(question, typed),
    () => this.renderRoot,
    (run) => speaking(this.settings.lang, run),
  );

  private readonly asking = new Asking();
  private said = '';

  get settings(): Settings {
    return settings(this);
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    this.requestUpdate();
    if (before !== now && this.answered) {
      void this.ask();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.asking.stop();
    this.waiting = false;
  }

  /** @param typed whether the reader is still in the box, and stays there */
  readonly go = async (question: Question, typed = false): Promise<void> => {
    this.question = question;
    this.box.follow(question);
    await this.ask();
    if (!typed) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#answer')?.focus();
    }
  };

  readonly again = (): void => void this.ask();

  private async ask(): Promise<void> {
    this.waiting = true;
    this.failure = undefined;
    this.requestUpdate();
    try {
      const answered = await this.asking.ask(this.question, this.settings);
      if (!answered) {
        return;
      }
      this.answered = answered;
      this.tell('repere-answer', { total: answered.answer.total });
    } catch (failure) {
      this.failure = failure;
      this.tell('repere-failure', { status: (failure as { status?: number }).status ?? 0 });
    }
    this.waiting = false;
    this.requestUpdate();
  }

  /** Nothing that somebody typed: the page around may write down what it hears. */
  private tell(name: string, detail: Record<string, number>): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  get status(): string {
    if (!this.waiting && this.answered && !this.failure) {
      this.said = sentenceText(this.answered.answer);
    } else if (this.waiting || this.failure) {
      this.said = this.waiting ? say('waiting') : '';
    }
    return this.said;
  }

  protected override update(changed: PropertyValues): void {
    speaking(this.settings.lang, () => super.update(changed));
  }

  override render() {
    return view(this);
  }
}
