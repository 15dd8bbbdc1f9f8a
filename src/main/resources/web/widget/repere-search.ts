import { LitElement, type PropertyValues } from 'lit';
import { sentenceText } from '../app/answer/sentence';
import { withKey } from '../app/api/partner-key';
import { Combobox } from '../app/box/combobox';
import type { Question } from '../app/question/question';
import { say, speaking } from '../app/words/words';
import { Asking, refusedSettings, withoutSettings, type WidgetAnswer } from './asking';
import { fits } from './collection-view';
import { isPreset, settings, type Settings } from './settings';
import type { WidgetState } from './state';
import { style } from './style';
import { view } from './view';

/** Those that say what is asked: whoever changes them begins anew. */
const PRESETS = ['place', 'territory', 'sector', 'category', 'radius', 'collection'];
const ATTRIBUTES = ['lang', ...PRESETS, 'max', 'href', 'heading-level', 'partner-key'];

/**
 * The search of Repère in a page of somebody else: `<repere-search lang="nl" territory="commune:21015" max="5">`. It calls nobody
 * but the server that it came from, keeps nothing, and sends nothing of what was typed to the page around it. What the site has set is
 * asked as soon as the widget is seen, and its reader can take it off.
 *
 * @fires repere-answer with `{ total }`, when an answer is shown
 * @fires repere-failure with `{ status }`, when none could be had; 0 without a connection
 */
export class RepereSearch extends LitElement implements WidgetState {
  static override styles = style;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...ATTRIBUTES];
  }

  answered?: WidgetAnswer;
  failure?: unknown;
  waiting = false;

  readonly box = new Combobox(
    this,
    (question, typed) => void this.go(question, typed),
    () => this.renderRoot,
    (run) => speaking(this.settings.lang, () => withKey(this.settings.key, run)),
  );

  private readonly asking = new Asking();
  private asked?: Question;
  private chosenLanguage?: string;
  private said = '';
  private told = new Set<string>();
  private readonly seen = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.begin());

  get settings(): Settings {
    return settings(this, this.chosenLanguage);
  }

  /** What is asked: at first what the site has set. */
  get question(): Question {
    return this.asked ?? this.settings.question;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.settings.faults.forEach((fault) => this.warn(fault));
    this.box.follow(this.question);
    this.seen.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.seen.disconnect();
    this.asking.stop();
    this.waiting = false;
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    this.requestUpdate();
    if (before === now || !this.isConnected) {
      return;
    }
    this.settings.faults.forEach((fault) => this.warn(fault));
    if (PRESETS.includes(name)) {
      const { place, filters, radius } = this.settings.question;
      this.asked = { ...this.question, place, address: '', filters, radius, pages: 1 };
      this.box.follow(this.question);
    }
    if (this.answered) {
      void this.ask();
    }
  }

  /** Who scrolls past a page asks nothing. */
  private begin(): void {
    this.seen.disconnect();
    if (isPreset(this.settings) && !this.answered && !this.waiting) {
      void this.ask();
    }
  }

  /** @param typed whether the reader is still in the box, and stays there */
  readonly go = async (question: Question, typed = false): Promise<void> => {
    this.asked = question;
    this.box.follow(question);
    await this.ask();
    if (!typed) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#answer')?.focus();
    }
  };

  readonly again = (): void => void this.ask();

  readonly speak = (lang: string): void => {
    this.chosenLanguage = lang;
    this.requestUpdate();
    if (this.answered) {
      void this.ask();
    }
  };

  private async ask(): Promise<void> {
    this.waiting = true;
    this.failure = undefined;
    this.requestUpdate();
    try {
      const answered = await this.asking.ask(this.question, this.settings, () => this.warn(`collection="${this.settings.collection}" is not published`));
      if (!answered) {
        return;
      }
      this.answered = answered;
      this.tell('repere-answer', { total: total(answered) });
    } catch (failure) {
      const refused = this.leftOut(failure);
      if (refused !== this.question) {
        this.asked = refused;
        this.box.follow(refused);
        return this.ask();
      }
      this.failure = failure;
      this.tell('repere-failure', { status: (failure as { status?: number }).status ?? 0 });
    }
    this.waiting = false;
    this.requestUpdate();
  }

  /** The question without the settings that the server does not know, which are the affair of the webmaster alone; else the same. */
  private leftOut(failure: unknown): Question {
    const refused = refusedSettings(failure);
    const { question } = this;
    const without = withoutSettings(question, refused);
    if (JSON.stringify(without) === JSON.stringify(question)) {
      return question;
    }
    refused.forEach((detail, name) => this.warn(`${this.attribute(name)}: ${detail}`));
    return without;
  }

  /** What the webmaster wrote: the place may have been set as a territory. */
  private attribute(name: string): string {
    const set = name === 'place' && !this.getAttribute('place') ? 'territory' : name;
    return this.hasAttribute(set) ? `${set}="${this.getAttribute(set)}"` : name;
  }

  /** In the console, once. */
  private warn(fault: string): void {
    if (!this.told.has(fault)) {
      this.told.add(fault);
      console.warn(`repere-search: ${fault}`);
    }
  }

  /** Nothing that somebody typed: the page around may write down what it hears. */
  private tell(name: string, detail: Record<string, number>): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  get status(): string {
    if (!this.waiting && this.answered && !this.failure) {
      const { answer, collected } = this.answered;
      this.said = collected ? `${collected.answer.collection.title.text}: ${fits(collected.answer)}` : sentenceText(answer);
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

/** How many services fit: of a collection those of its lines. */
function total({ answer, collected }: WidgetAnswer): number {
  return collected
    ? collected.answer.sections.flatMap(({ items }) => items).filter(({ services }) => services.length > 0).length
    : answer.total;
}
