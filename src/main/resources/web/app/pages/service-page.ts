import { html, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { get } from '../api/get';
import type { OneService } from '../api/types';
import { PageElement } from '../parts/page-element';

/** All that is known of a service, at each of its locations. */
@customElement('service-page')
export class ServicePage extends PageElement<OneService> {
  @property({ attribute: false }) record = '';

  protected override isStale(changed: PropertyValues<this>): boolean {
    return changed.has('record');
  }

  protected override load(signal: AbortSignal): Promise<OneService> {
    return get(`services/${encodeURIComponent(this.record)}`, signal);
  }

  protected override heading(loaded: OneService): string {
    return loaded.name.text;
  }

  protected override view(loaded: OneService) {
    return html`<h2 id="answer" tabindex="-1">${this.heading(loaded)}</h2>`;
  }
}
