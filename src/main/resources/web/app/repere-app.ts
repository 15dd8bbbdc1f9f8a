import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { answerScreen } from './answer/answer-screen';
import { Asking } from './answer/asking';
import { sentenceText } from './answer/sentence';
import './box/search-box';
import { hasMap } from './map/answer-drawing';
import { keepStateInHeader } from './parts/header';
import { LightElement } from './parts/light-element';
import { keepServed } from './parts/served';
import { fromFragment, isNothing, type Question } from './question/question';
import { leadsHere } from './route/follow';
import { currentRemarks, currentWishes, listFromFragment, type Shortlist } from './route/fragment';
import { link } from './route/link';
import type { Remarks } from './route/remarks';
import { ANSWER, fromPath, PLAN, type Route } from './route/route';
import { NO_WISHES, wishesFromFragment } from './route/wishes';
import { withNeeds } from './shortlist/needs';
import { page } from './pages/pages';

/** The whole of it: which screen, what is asked and who is on the list, which is what the address says. */
@customElement('repere-app')
export class RepereApp extends LightElement {
  @state() private route: Route = fromPath(location.pathname) ?? ANSWER;
  @state() private question = fromFragment(location.hash);
  @state() private list: Shortlist = listFromFragment(location.hash);

  private readonly asking = new Asking(this);
  /** Whether the reader is to be led to what comes. */
  private lead = false;

  override connectedCallback(): void {
    // What the server put here for those who wait, or who have no script.
    keepServed(this);
    this.replaceChildren();
    super.connectedCallback();
    addEventListener('popstate', this.follow);
    addEventListener('online', this.again);
    addEventListener('click', this.press);
    addEventListener('repere-list', this.relist);
    addEventListener('repere-remarks', this.remark);
    void this.ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.follow);
    removeEventListener('online', this.again);
    removeEventListener('click', this.press);
    removeEventListener('repere-list', this.relist);
    removeEventListener('repere-remarks', this.remark);
  }

  /** Back, forward, a link, or a fragment typed by hand. */
  private readonly follow = () => {
    this.lead = goes(document.activeElement);
    this.route = fromPath(location.pathname) ?? ANSWER;
    this.question = fromFragment(location.hash);
    this.list = listFromFragment(location.hash);
    void this.ask();
  };

  private readonly press = (event: MouseEvent) => {
    const url = leadsHere(event);
    if (url && url.pathname !== location.pathname) {
      event.preventDefault();
      // The list may have changed since the link was written.
      history.pushState(null, '', link(fromPath(url.pathname) ?? ANSWER, fromFragment(url.hash), this.list, currentRemarks(), wishesFromFragment(url.hash)));
      this.follow();
      this.lead = true;
      scrollTo(0, 0);
    }
  };

  private readonly relist = (event: CustomEvent<Shortlist>) => {
    const { answered } = this.asking;
    this.list = event.detail;
    history.replaceState(null, '', link(this.route, this.question, this.list, withNeeds(currentRemarks(), this.list, answered?.answer)));
  };

  private readonly remark = (event: CustomEvent<Remarks>) => {
    history.replaceState(null, '', link(this.route, this.question, this.list, event.detail));
  };

  private readonly again = () => {
    if (this.asking.failure) {
      void this.ask();
    }
  };

  private readonly go = async (question: Question, typed = false) => {
    this.lead = typed || goes(document.activeElement);
    if (this.route.screen === 'plan') {
      await this.goToPlan(question, typed);
      return;
    }
    this.route = ANSWER;
    this.question = question;
    if (typed) {
      const meant = await this.asking.meant(question);
      if (!meant) {
        return;
      }
      this.question = meant;
    }
    this.show();
    await this.ask();
  };

  private async ask(): Promise<void> {
    if (this.route.screen === 'answer' && (this.asking.has(this.question) || (await this.asking.ask(this.question)))) {
      await this.updateComplete;
      this.leadToAnswer();
    }
  }

  /** The address of the screen says what is asked. */
  private show(): void {
    const address = link(this.route, this.question, this.list);
    if (address !== link(fromPath(location.pathname) ?? ANSWER)) {
      history.pushState(null, '', address);
    }
  }

  /** What was wished of a plan for other words goes. */
  private async goToPlan(question: Question, typed: boolean): Promise<void> {
    const meant = typed ? await this.asking.meant(question) : question;
    if (meant) {
      const same = fromFragment(location.hash).text === meant.text;
      history.pushState(null, '', link(PLAN, meant, this.list, currentRemarks(), { ...(same ? currentWishes() : NO_WISHES), begun: true }));
      this.follow();
    }
  }

  /** Whom to call at once stands above the answer, and must not be scrolled out of sight. */
  private leadToAnswer(): void {
    if (this.lead) {
      this.lead = false;
      this.querySelector<HTMLElement>('#urgent, #answer')?.focus();
    }
  }

  protected override updated(): void {
    const begun = this.route.screen !== 'answer' || !isNothing(this.question);
    document.body.classList.toggle('asked', begun);
    const { answered } = this.asking;
    document.body.classList.toggle('mapped', this.route.screen === 'answer' && answered !== undefined && hasMap(answered.answer));
    if (this.route.screen === 'answer') {
      document.title = answered && begun ? `${sentenceText(answered.answer)} – Repère` : 'Repère';
    }
    keepStateInHeader(this.list);
  }

  override render() {
    const { question, route, go } = this;
    return html`
      <search-box .question=${question} .go=${go} .plans=${route.screen === 'plan'}></search-box>
      ${route.screen === 'answer' ? answerScreen(question, this.asking, go, this.again) : page(route, question, this.list, go)}
    `;
  }
}

/** Whether what somebody used is gone once it is answered, so that the focus has to go somewhere else. */
function goes(used: Element | null): boolean {
  return used === null || used === document.body || used.closest('[data-goes]') !== null;
}

declare global {
  interface WindowEventMap {
    /** Somebody put a service on the list, took one off, or changed their order. */
    'repere-list': CustomEvent<Shortlist>;
    /** Somebody wrote a note to a service on the list. */
    'repere-remarks': CustomEvent<Remarks>;
  }
}
