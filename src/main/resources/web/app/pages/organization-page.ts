import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { get } from '../api/get';
import type { Listed, OneOrganization } from '../api/types';
import { few } from '../parts/few';
import { PageElement } from '../parts/page-element';
import { linkToNeed } from '../route/need';
import { otherLanguage } from '../words/texts';
import { count, say } from '../words/words';
import { organizationMap } from './maps';
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
        ${organizationMap(loaded)} ${needs(services)}
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

const MOST_NEEDS = 8;

/** What it does, in all its services; each leads on to all who do the same, with the place kept. */
function needs(services: Listed[]) {
  const all = [...new Map(services.flatMap((one) => one.categories).map((one) => [one.code, one])).values()];
  return all.length === 0
    ? nothing
    : html`<section>
        <h3>${say('organization.needs')}</h3>
        ${few(all, MOST_NEEDS, (some) => html`<ul class="names wide">
          ${some.map(({ code, name }) => html`<li><a data-goes href=${linkToNeed('category', code)}>${name ?? code}</a></li>`)}
        </ul>`)}
      </section>`;
}
