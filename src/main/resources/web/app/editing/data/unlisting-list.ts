import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Refused } from '../../api/answered';
import type { UnlistingsAnswer, UnlistingView } from '../../api/types';
import { announce } from '../../parts/announce';
import { failureView } from '../../parts/failure';
import { LightElement } from '../../parts/light-element';
import { name } from '../../words/texts';
import { say } from '../../words/words';
import { instant } from '../ages';
import { isSignedOut, sendTo } from '../edit-api';

const PATH = 'personal-data/unlistings';

/** Who asked by a link not to be listed: the record is erased below, or stays. */
@customElement('unlisting-list')
export class UnlistingList extends LightElement {
  @property({ attribute: false }) lost: () => void = () => {};
  /** Opens the record where it can be erased. */
  @property({ attribute: false }) open: (service: string) => void = () => {};

  @state() private asked?: UnlistingView[];
  @state() private failure?: unknown;
  @state() private wrong = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  readonly load = async () => {
    try {
      this.asked = (await sendTo<UnlistingsAnswer>('GET', PATH)).unlistings;
      this.failure = undefined;
    } catch (failure) {
      isSignedOut(failure) ? this.lost() : (this.failure = failure);
    }
  };

  private async decline({ id, name: called }: UnlistingView): Promise<void> {
    this.wrong = '';
    try {
      this.asked = (await sendTo<UnlistingsAnswer>('DELETE', `${PATH}/${encodeURIComponent(id)}`)).unlistings;
    } catch (failure) {
      if (isSignedOut(failure)) {
        this.lost();
      }
      this.wrong = (failure instanceof Refused ? failure.problem.detail : undefined) ?? say('edit.offline');
      return;
    }
    announce(say('edit.data.unlisting.declined', { name: name(called) }));
    await this.updateComplete;
    this.querySelector<HTMLElement>('h4, .none')?.focus();
  }

  override render() {
    const { asked, failure, wrong } = this;
    if (failure) {
      return failureView(failure, () => void this.load());
    }
    if (!asked) {
      return html`<p class="waiting">${say('waiting')}</p>`;
    }
    return html`
      ${wrong ? html`<p class="fault" role="alert">${wrong}</p>` : nothing}
      ${asked.length === 0
        ? html`<p class="none" tabindex="-1">${say('edit.data.unlisting.none')}</p>`
        : html`<ul class="proposals">${asked.map((one) => html`<li class="proposal">${this.one(one)}</li>`)}</ul>`}
    `;
  }

  private one(asked: UnlistingView) {
    const called = name(asked.name);
    return html`
      <h4 tabindex="-1">${called}</h4>
      <p class="quiet">${asked.source} · ${instant(asked.at)}</p>
      <p class="ways">
        <button type="button" aria-label="${say('edit.data.unlisting.open')} – ${called}" @click=${() => this.open(asked.service)}>${say('edit.data.unlisting.open')}</button>
        <button type="button" aria-label="${say('edit.data.unlisting.decline')} – ${called}" @click=${() => void this.decline(asked)}>${say('edit.data.unlisting.decline')}</button>
      </p>
    `;
  }
}
