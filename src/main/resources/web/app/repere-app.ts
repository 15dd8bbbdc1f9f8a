import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { ask, placed } from './api/ask';
import type { Answer } from './api/types';
import { answerView } from './answer/answer-view';
import { chips } from './answer/chips';
import { sentenceText } from './answer/sentence';
import { urgent } from './answer/urgent';
import './box/search-box';
import './facets/facet-bar';
import { failureView } from './parts/failure';
import { LightElement } from './parts/light-element';
import { startView } from './parts/start';
import { fromFragment, isNothing, toFragment, type Question } from './question/question';
import { say } from './words/words';

/** An answer, and what was asked for it: what is asked now may already be something else. */
interface Answered {
  question: Question;
  answer: Answer;
}

/** The whole of it: what is asked, which is what the fragment says, and what is answered. */
@customElement('repere-app')
export class RepereApp extends LightElement {
  @state() private question = fromFragment(location.hash);
  @state() private answered?: Answered;
  @state() private failure?: unknown;
  @state() private asking = false;

  private running?: AbortController;
  /** Whether the reader is to be led to the answer that comes. */
  private lead = false;

  override connectedCallback(): void {
    // What the server put here for those who wait.
    this.replaceChildren();
    super.connectedCallback();
    addEventListener('popstate', this.follow);
    addEventListener('online', this.again);
    void this.ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.follow);
    removeEventListener('online', this.again);
    this.running?.abort();
  }

  /** Back, forward, a link, or a fragment typed by hand. */
  private readonly follow = () => {
    this.lead = goes(document.activeElement);
    this.question = fromFragment(location.hash);
    void this.ask();
  };

  private readonly again = () => {
    if (this.failure) {
      void this.ask();
    }
  };

  private readonly go = async (question: Question, typed = false) => {
    this.lead = typed || goes(document.activeElement);
    this.question = question;
    await this.ask(typed);
  };

  /** Asks what the question says now; an earlier one that is still under way is no longer wanted. */
  private async ask(typed = false): Promise<void> {
    this.running?.abort();
    const running = new AbortController();
    this.running = running;
    this.failure = undefined;
    this.asking = !isNothing(this.question);
    if (!this.asking) {
      this.answered = undefined;
      this.show();
      return;
    }
    try {
      if (typed) {
        this.question = await placed(this.question, running.signal);
      }
      this.show();
      const question = this.question;
      this.answered = { question, answer: await ask(question, running.signal) };
    } catch (failure) {
      if (running.signal.aborted) {
        return;
      }
      this.show();
      this.failure = failure;
      this.answered = undefined;
    }
    this.asking = false;
    await this.updateComplete;
    this.leadToAnswer();
  }

  /** The address of the screen says what is asked. */
  private show(): void {
    const fragment = toFragment(this.question);
    if (fragment !== toFragment(fromFragment(location.hash))) {
      history.pushState(null, '', `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`);
    }
  }

  private leadToAnswer(): void {
    if (this.lead) {
      this.lead = false;
      this.querySelector<HTMLElement>('#answer')?.focus();
    }
  }

  protected override updated(): void {
    const begun = !isNothing(this.question);
    document.body.classList.toggle('asked', begun);
    document.title = this.answered && begun ? `${sentenceText(this.answered.answer)} – Repère` : 'Repère';
  }

  override render() {
    const { question, answered, failure, go } = this;
    return html`
      <search-box .question=${question} .go=${go}></search-box>
      ${answered ? chips(answered.question, answered.answer, go) : nothing}
      <p class="visually-hidden" role="status">${this.told()}</p>
      <div class=${this.asking ? 'under-way' : ''} aria-busy=${this.asking}>
        ${isNothing(question)
          ? startView()
          : failure
            ? failureView(failure, question, go, this.again)
            : answered
              ? html`${urgent(answered.answer)} ${this.facets(answered.answer)}
                ${answerView(answered.question, answered.answer, go)}`
              : html`<p class="waiting">${say('waiting')}</p>`}
      </div>
    `;
  }

  /** Several needs are narrowed one by one. */
  private facets(answer: Answer) {
    return answer.needs
      ? nothing
      : html`<facet-bar .question=${this.question} .answer=${answer} .go=${this.go}></facet-bar>`;
  }

  /** For those who do not see the screen change. */
  private told(): string {
    if (this.asking) {
      return say('waiting');
    }
    return this.answered ? sentenceText(this.answered.answer) : '';
  }
}

/** Whether what somebody used is gone once it is answered, so that the focus has to go somewhere else. */
function goes(used: Element | null): boolean {
  return used === null || used === document.body || used.closest('[data-goes]') !== null;
}
