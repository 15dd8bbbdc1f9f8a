import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { post } from '../api/post';
import type { Plan, QrCode } from '../api/types';
import { announce } from '../parts/announce';
import { LightElement } from '../parts/light-element';
import { NOTHING, type Question } from '../question/question';
import { currentList, currentRemarks, MOST_LISTED } from '../route/fragment';
import { NO_WISHES, type Wishes } from '../route/wishes';
import { change, remark } from '../shortlist/change';
import { copied } from '../shortlist/clipboard';
import { qrCode } from '../shortlist/qr-code';
import { shareLink } from '../shortlist/share-link';
import { language, say, type Word } from '../words/words';
import { planLines } from './plan-lines';
import { listFragment, planAsList, planLink } from './plan-links';

/** Gives a plan to others: as text, by mail, as a list of its services by link or code, or whole, with what was said. */
@customElement('plan-share')
export class PlanShare extends LightElement {
  @property({ attribute: false }) plan!: Plan;
  @property({ attribute: false }) question: Question = NOTHING;
  @property({ attribute: false }) wishes: Wishes = NO_WISHES;

  @state() private told = '';
  @state() private code?: QrCode | 'failed';

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('plan')) {
      this.code = undefined;
      this.told = '';
    }
  }

  private readonly copyText = () => this.copy(planLines(this.plan), 'plan.copied');
  private readonly copyList = () => this.copy(this.listAddress(), 'list.copied');
  private readonly copyPlan = () => this.copy(planLink(this.question, this.wishes), 'plan.link.copied');

  private async copy(text: string, done: Word): Promise<void> {
    this.tell((await copied(text)) ? done : 'contact.failed');
  }

  private readonly draw = async () => {
    try {
      this.code = await post<QrCode>('qr-codes', { fragment: listFragment(this.plan) });
    } catch {
      this.code = 'failed';
    }
    announce(say(this.code === 'failed' ? 'list.qr.failed' : 'list.qr.what'));
  };

  /** Beside what is on the list already. */
  private readonly putOnList = () => {
    const { list, remarks } = planAsList(this.plan);
    const all = [...new Set([...currentList(), ...list])].slice(0, MOST_LISTED);
    const { needs, notes } = currentRemarks();
    change(all);
    remark({ needs: new Map([...remarks.needs, ...needs]), notes });
    this.tell('plan.listed');
  };

  private listAddress(): string {
    const { list, remarks } = planAsList(this.plan);
    return shareLink(list, NOTHING, language, remarks);
  }

  private tell(word: Word): void {
    this.told = say(word);
    announce(this.told);
  }

  override render() {
    const mail = `mailto:?subject=${encodeURIComponent(say('sheet.title'))}&body=${encodeURIComponent(planLines(this.plan))}`;
    return html`
      <div class="list-ways screen-only">
        <button @click=${this.copyText}>${say('list.text.copy')}</button>
        <a class="button" href=${mail}>${say('list.mail')}</a>
        <button @click=${this.draw}>${say('list.qr')}</button>
        <button @click=${this.copyList}>${say('plan.list.link')}</button>
        <button @click=${this.copyPlan}>${say('plan.link')}</button>
        <button @click=${this.putOnList}>${say('plan.to-list')}</button>
      </div>
      ${this.told ? html`<p class="share-told screen-only">${this.told}</p>` : nothing}
      <p class="quiet screen-only">${say('plan.share.what')}</p>
      ${this.code === 'failed' ? html`<p class="warning screen-only">${say('list.qr.failed')}</p>` : this.code ? qrCode(this.code) : nothing}
    `;
  }
}
