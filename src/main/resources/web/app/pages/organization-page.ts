import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { get } from '../api/get';
import type { OneOrganization } from '../api/types';
import { PageElement } from '../parts/page-element';
import { otherLanguage } from '../words/texts';
import { count } from '../words/words';
import { serviceCard } from './service-card';

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
    const { legalStatus, services } = loaded;
    return html`
      <article class="page" aria-labelledby="answer">
        <h2 id="answer" tabindex="-1" lang=${ifDefined(otherLanguage(loaded.name))}>${this.heading(loaded)}</h2>
        ${legalStatus ? html`<p class="quiet" lang=${ifDefined(otherLanguage(legalStatus))}>${legalStatus.text}</p>` : nothing}
        <section>
          <h3>${count('services', new Set(services.map((one) => one.service.id)).size)}</h3>
          <ol class="hits">
            ${services.map((one) => html`<li>${serviceCard(one, false)}</li>`)}
          </ol>
        </section>
      </article>
    `;
  }
}
