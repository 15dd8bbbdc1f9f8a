import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { faults } from '../account/faults';
import { currentSession } from '../account/session';
import { get } from '../app/api/get';
import type { Session } from '../app/api/types';
import { LightElement } from '../app/parts/light-element';
import { day } from '../app/words/texts';
import './campaign-form';
import './campaign-progress';
import type { Campaigns } from './campaign-types';
import { say, sayCode } from './words/words';

/** Campaigns for those who run them: all of them, a new one, or one of them, as the fragment says. */
@customElement('repere-campaigns')
export class RepereCampaigns extends LightElement {
  @state() private session?: Session;
  @state() private all?: Campaigns;
  @state() private at = location.hash.slice(1);
  @state() private wrong = '';

  override connectedCallback(): void {
    this.replaceChildren();
    super.connectedCallback();
    addEventListener('hashchange', this.follow);
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.follow);
  }

  private readonly follow = async () => {
    this.at = location.hash.slice(1);
    await this.load();
    await this.updateComplete;
    this.querySelector<HTMLElement>('h1')?.focus();
    scrollTo(0, 0);
  };

  private async load(): Promise<void> {
    try {
      this.session = await currentSession();
      if (this.session.account?.can.includes('run-campaigns')) {
        this.all = await get<Campaigns>('campaigns', new AbortController().signal);
      }
      this.wrong = '';
    } catch (failure) {
      this.wrong = faults(failure, []).all;
    }
  }

  override render() {
    const { session, all, at } = this;
    if (this.wrong) {
      return html`<h1 tabindex="-1">${say('campaigns.title')}</h1><p class="fault" role="alert">${this.wrong}</p>`;
    }
    if (!session) {
      return html`<p class="waiting">${say('campaigns.busy')}</p>`;
    }
    if (!session.account) {
      const to = encodeURIComponent(location.pathname + location.hash);
      return html`<h1 tabindex="-1">${say('campaigns.title')}</h1><p>${say('campaigns.sign-in.what')}</p>
        <p class="ways"><a class="call" href="${this.dataset.signIn}#to=${to}">${say('campaigns.sign-in')}</a></p>`;
    }
    if (!session.account.can.includes('run-campaigns')) {
      return html`<h1 tabindex="-1">${say('campaigns.title')}</h1><p>${say('campaigns.forbidden')}</p>`;
    }
    if (!all) {
      return html`<p class="waiting">${say('campaigns.busy')}</p>`;
    }
    if (at === 'new') {
      return html`<campaign-form .all=${all}></campaign-form>`;
    }
    return at ? html`<campaign-progress .campaign=${at} .delivery=${all.delivery} .edit=${this.dataset.edit ?? '/'}></campaign-progress>` : this.list(all);
  }

  private list({ campaigns, delivery }: Campaigns) {
    return html`
      <h1 tabindex="-1">${say('campaigns.title')}</h1>
      <p>${say('campaigns.what')}</p>
      ${
        delivery.way === 'files'
          ? html`<p class="warning">${say('campaigns.files', { folder: delivery.folder ?? '' })}</p>`
          : delivery.lacking.length > 0
            ? html`<p class="warning">${say('campaigns.lacking', { settings: delivery.lacking.join(', ') })}</p>`
            : html`<p class="quiet">${say('campaigns.server', { from: delivery.from ?? '' })}</p>`
      }
      <p class="ways"><a class="call" href="#new">${say('campaigns.new')}</a></p>
      ${
        campaigns.length === 0
          ? html`<h2>${say('campaigns.none')}</h2><ol class="steps"><li>${say('campaigns.step.choose')}</li><li>${say('campaigns.step.write')}</li><li>${say('campaigns.step.look')}</li><li>${say('campaigns.step.call')}</li></ol>`
          : html`<h2>${say('campaigns.all')}</h2><ul class="accounts">${campaigns.map(
              (one) => html`<li><h3><a href="#${one.id}">${one.title}</a></h3>
                <p class="quiet">${sayCode('campaigns.state', one.state)} · ${say('campaigns.on', { day: day(one.startedAt ?? one.createdAt) })}${one.bassin ? html` · ${say('campaigns.bassin', { code: one.bassin })}` : nothing}</p></li>`,
            )}</ul>`
      }
    `;
  }
}
