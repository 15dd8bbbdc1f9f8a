import { html, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { get } from '../api/get';
import type { OneService } from '../api/types';
import { PageElement } from '../parts/page-element';
import { NOTHING, type Question } from '../question/question';
import type { Shortlist } from '../route/fragment';
import { say } from '../words/words';

/** Who was put aside: to share by link, and to print on a page to take along. */
@customElement('list-page')
export class ListPage extends PageElement<OneService[]> {
  @property({ attribute: false }) list: Shortlist = [];
  @property({ attribute: false }) question: Question = NOTHING;

  protected override isStale(changed: PropertyValues<this>): boolean {
    return changed.has('list');
  }

  protected override load(signal: AbortSignal): Promise<OneService[]> {
    return Promise.all(this.list.map((id) => get<OneService>(`services/${id}`, signal)));
  }

  protected override heading(): string {
    return say('list');
  }

  protected override view(_loaded: OneService[]) {
    return html`<h2 id="answer" tabindex="-1">${this.heading()}</h2>`;
  }
}
