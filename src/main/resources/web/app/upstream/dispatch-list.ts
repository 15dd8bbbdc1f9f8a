import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DispatchView, DispatchesAnswer } from '../api/contract';
import { instant } from '../editing/ages';
import { isSignedOut, read } from '../editing/edit-api';
import { failureView } from '../parts/failure';
import { LightElement } from '../parts/light-element';
import { count, say } from '../words/words';
import { fileOf } from './states';

const SIZE = 20;

/** What was sent to one register, the last first; read once somebody unfolds it. */
@customElement('dispatch-list')
export class DispatchList extends LightElement {
  @property({ attribute: false }) source = '';
  /** The id of the last dispatch: another one is a reason to look again. */
  @property({ attribute: false }) newest = '';
  @property({ attribute: false }) lost: () => void = () => {};

  @state() private dispatches: DispatchView[] = [];
  @state() private total = 0;
  @state() private failure?: unknown;

  private opened = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.opened && changed.has('newest')) {
      void this.load(true);
    }
  }

  private async load(anew: boolean): Promise<void> {
    const page = anew ? 1 : this.dispatches.length / SIZE + 1;
    try {
      const answer = await read<DispatchesAnswer>(`upstream/dispatches?source=${encodeURIComponent(this.source)}&page=${Math.ceil(page)}&size=${SIZE}`);
      this.dispatches = anew ? answer.dispatches : [...this.dispatches, ...answer.dispatches];
      this.total = answer.total;
      this.failure = undefined;
    } catch (failure) {
      isSignedOut(failure) ? this.lost() : (this.failure = failure);
    }
  }

  private readonly unfold = (event: Event) => {
    if ((event.target as HTMLDetailsElement).open && !this.opened) {
      this.opened = true;
      void this.load(true);
    }
  };

  override render() {
    const { dispatches, total, failure } = this;
    return html`
      <details @toggle=${this.unfold}>
        <summary>${say('upstream.dispatches')}</summary>
        ${failure ? failureView(failure, () => void this.load(true)) : nothing}
        <ul class="dispatches">${dispatches.map((one) => html`<li>${this.one(one)}</li>`)}</ul>
        ${dispatches.length < total ? html`<p class="ways"><button type="button" @click=${() => void this.load(false)}>${say('upstream.dispatches.more')}</button></p>` : nothing}
      </details>
    `;
  }

  private one({ id, at, by, facts, format, whole }: DispatchView) {
    const what = [count('upstream.dispatch', facts), format.toUpperCase(), whole ? say('upstream.dispatch.whole') : '', by ? say('upstream.dispatch.by', { name: by }) : ''];
    return html`
      <a href=${`#/${id}`}>${instant(at)}</a>
      <span class="quiet">${what.filter(Boolean).join(' · ')}</span>
      <a href=${fileOf(id)} download aria-label=${`${say('upstream.file')}, ${instant(at)}`}>${say('upstream.file')}</a>
    `;
  }
}
