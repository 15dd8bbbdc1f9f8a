import { html, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { get } from '../api/get';
import type { OneOrganization } from '../api/types';
import { PageElement } from '../parts/page-element';

/** An organisation and its services. */
@customElement('organization-page')
export class OrganizationPage extends PageElement<OneOrganization> {
  @property({ attribute: false }) record = '';

  protected override isStale(changed: PropertyValues<this>): boolean {
    return changed.has('record');
  }

  protected override load(signal: AbortSignal): Promise<OneOrganization> {
    return get(`organizations/${encodeURIComponent(this.record)}`, signal);
  }

  protected override heading(loaded: OneOrganization): string {
    return loaded.name.text;
  }

  protected override view(loaded: OneOrganization) {
    return html`<h2 id="answer" tabindex="-1">${this.heading(loaded)}</h2>`;
  }
}
