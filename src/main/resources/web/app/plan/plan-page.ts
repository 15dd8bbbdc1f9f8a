import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { otherWays } from '../answer/other-ways';
import { urgent } from '../answer/urgent';
import { announce } from '../parts/announce';
import { failureView } from '../parts/failure';
import { LightElement } from '../parts/light-element';
import { isNothing, NOTHING, toFragment, type Question } from '../question/question';
import { currentList, currentRemarks, currentWishes } from '../route/fragment';
import { link } from '../route/link';
import { PLAN } from '../route/route';
import { NO_WISHES, wishesToFragment, type Wishes } from '../route/wishes';
import '../sheet/sheet-panel';
import { say } from '../words/words';
import { corrections } from './corrections';
import type { GoPlan } from './go-plan';
import './person-form';
import { planStart } from './plan-start';
import { planView } from './plan-view';
import { Planning } from './planning';
import { planText } from './shown';

/** A situation, what was understood of it, and which services together help in it. */
@customElement('plan-page')
export class PlanPage extends LightElement {
  @property({ attribute: false }) question: Question = NOTHING;

  private wishes: Wishes = NO_WISHES;
  private planned?: string;
  private readonly planning = new Planning(this);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.retry);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.retry);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('question')) {
      this.wishes = currentWishes();
      const { sheet, discreet, ...asked } = this.wishes;
      const wanted = `${toFragment(this.question)} ${wishesToFragment({ ...NO_WISHES, ...asked })}`;
      if (wanted !== this.planned) {
        this.planned = wanted;
        void this.make();
      }
    }
  }

  private readonly go: GoPlan = (question, wishes = {}) => {
    history.pushState(null, '', link(PLAN, question, currentList(), currentRemarks(), { ...this.wishes, begun: true, ...wishes }));
    dispatchEvent(new PopStateEvent('popstate'));
  };

  private readonly retry = () => {
    if (this.planning.failure) {
      void this.make();
    }
  };

  private readonly again = () => void this.make();

  private async make(): Promise<void> {
    const used = document.activeElement;
    const isLed = leads(used);
    if (!(await this.planning.make(this.question, this.wishes))) {
      return;
    }
    await this.updateComplete;
    const { plan } = this.planning;
    document.title = `${plan ? planText(plan) : say('plan')} – Repère`;
    if (plan) {
      announce(planText(plan));
    }
    if (isLed || !used?.isConnected) {
      this.querySelector<HTMLElement>('#answer')?.focus();
    }
  }

  override render() {
    const { question, wishes, go } = this;
    const { plan, failure, underWay } = this.planning;
    if (isNothing(question)) {
      return planStart(go);
    }
    return html`
      ${plan ? corrections(question, wishes, plan, go) : nothing}
      <person-form .question=${question} .go=${go}></person-form>
      <div class=${underWay ? 'under-way' : ''} aria-busy=${underWay}>
        ${failure
          ? failureView(failure, this.again, otherWays(failure, question, (other) => go(other)))
          : plan
            ? html`${urgent(plan)} ${planView(question, wishes, plan, go)}`
            : nothing}
        ${underWay ? html`<p class="waiting" role="status">${say('plan.waiting')}</p>` : nothing}
      </div>
      ${plan && plan.doors.length + (plan.withoutDoor ?? []).length > 0 && !failure ? html`<sheet-panel .question=${question} .plan=${plan} .wishes=${wishes} .go=${go}></sheet-panel>` : nothing}
    `;
  }
}

/** Whether what somebody used is another thing once the plan is made, so that they are led to it. */
function leads(used: Element | null): boolean {
  return used === null || used === document.body || used.closest('[data-goes], search-box') !== null;
}
