import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { faults } from '../account/faults';
import { change } from '../account/session';
import { get } from '../app/api/get';
import { LightElement } from '../app/parts/light-element';
import { day } from '../app/words/texts';
import { language } from '../app/words/words';
import { nameOf } from './campaign-form';
import type { CampaignState, Counts, Delivery, Mail, Mails } from './campaign-types';
import { say, sayCode, number } from './words/words';

const WHICH = ['all', 'answered', 'partly', 'silent', 'doubtful', 'call'] as const;
const EVERY_MS = 2000;

type Step = 'start' | 'pause' | 'resume' | 'stop' | 'remind' | 'delete';

/** How far a campaign has come, who answered, and whom to call. */
@customElement('campaign-progress')
export class CampaignProgress extends LightElement {
  @property({ attribute: false }) campaign = '';
  @property({ attribute: false }) delivery!: Delivery;
  @property({ attribute: false }) edit = '/';

  @state() private now?: CampaignState;
  @state() private mails?: Mails;
  @state() private which: (typeof WHICH)[number] = 'all';
  @state() private wrong = '';
  @state() private said = '';
  @state() private busy = false;

  private timer = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('campaign')) {
      void this.load();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  private readonly load = async () => {
    clearTimeout(this.timer);
    try {
      const before = this.now?.campaign.state;
      this.now = await get<CampaignState>(`campaigns/${this.campaign}`, new AbortController().signal);
      this.wrong = '';
      if (this.now.campaign.state === 'sending') {
        this.timer = window.setTimeout(() => void this.load(), EVERY_MS);
      }
      if (before !== this.now.campaign.state) {
        await this.list(1);
      }
    } catch (failure) {
      this.wrong = faults(failure, []).all;
    }
  };

  private async list(page: number): Promise<void> {
    const found = await get<Mails>(`campaigns/${this.campaign}/mails?which=${this.which}&page=${page}`, new AbortController().signal);
    this.mails = page === 1 ? found : { ...found, mails: [...(this.mails?.mails ?? []), ...found.mails] };
  }

  private async act(run: () => Promise<void>): Promise<void> {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.wrong = this.said = '';
    try {
      await run();
    } catch (failure) {
      this.wrong = faults(failure, []).all;
    } finally {
      this.busy = false;
    }
  }

  private readonly step = (step: Step) =>
    this.act(async () => {
      this.now = await change<CampaignState>('POST', `campaigns/${this.campaign}/steps`, { step });
      if (step === 'delete') {
        location.hash = '';
        return;
      }
      this.said = sayCode('campaigns.did', step);
      await this.load();
      await this.list(1);
    });

  private readonly decide = (mail: Mail, decision: string) =>
    this.act(async () => {
      const changed = await change<Mail>('POST', `campaigns/${this.campaign}/mails/${mail.id}`, { decision });
      this.mails = this.mails && { ...this.mails, mails: this.mails.mails.map((one) => (one.id === changed.id ? changed : one)) };
      this.said = sayCode('campaigns.decided', decision);
      await this.load();
    });

  private readonly choose = (event: Event) => {
    this.which = (event.target as HTMLSelectElement).value as (typeof WHICH)[number];
    void this.act(() => this.list(1));
  };

  override render() {
    const { now } = this;
    if (!now) {
      return this.wrong ? html`<h1 tabindex="-1">${say('campaigns.title')}</h1><p class="fault" role="alert">${this.wrong}</p>` : html`<p class="waiting">${say('campaigns.busy')}</p>`;
    }
    const { campaign, counts } = now;
    const tried = counts.sent + counts.bounced + counts.unsent + counts.doubtful;
    const all = tried + counts.waiting + counts.sending;
    return html`
      <p class="back"><a href="#">${say('campaigns.back')}</a></p>
      <h1 tabindex="-1">${campaign.title}</h1>
      <p>${sayCode('campaigns.state', campaign.state)}${campaign.startedAt ? html` · ${say('campaigns.on', { day: day(campaign.startedAt) })}` : nothing}${campaign.remindedAt ? html` · ${say('campaigns.reminded', { day: day(campaign.remindedAt) })}` : nothing}</p>
      ${campaign.hindrance ? html`<p class="warning" role="alert">${sayCode('campaigns.hindrance', campaign.hindrance)}</p>` : nothing}
      ${this.delivery.way === 'files' ? html`<p class="warning">${say('campaigns.files', { folder: `${this.delivery.folder}/${campaign.id}` })}</p>` : nothing}
      ${this.wrong ? html`<p class="fault" role="alert">${this.wrong}</p>` : nothing}
      <p role="status">${this.said}</p>
      ${campaign.state === 'draft' ? nothing : html`<p><label for="progress">${say('campaigns.progress', { tried: number(tried), all: number(all) })}</label><progress id="progress" max=${all || 1} value=${tried}></progress></p>`}
      ${this.buttons(campaign.state, Boolean(campaign.remindedAt), counts)}
      ${campaign.state === 'draft' ? nothing : html`${this.figures(counts)}${this.organizations(counts)}`}
    `;
  }

  private buttons(at: string, reminded: boolean, counts: Counts) {
    const steps: Step[] = [];
    if (at === 'draft') steps.push('start', 'delete');
    if (at === 'sending') steps.push('pause');
    if (at === 'paused') steps.push('resume');
    if (at === 'sending' || at === 'paused') steps.push('stop');
    if (at === 'done' && !reminded && counts.silent > 0) steps.push('remind');
    return steps.length === 0 ? nothing : html`<p class="ways">${steps.map((step) => html`<button aria-disabled=${this.busy} @click=${() => void this.step(step)}>${say(`campaigns.do.${step}`, { count: number(counts.silent) })}</button>`)}</p>`;
  }

  private figures(counts: Counts) {
    const rows = (['answered', 'partly', 'silent', 'waiting', 'sending', 'doubtful', 'bounced', 'unsent', 'refused', 'withoutAddress'] as const).filter((key) => counts[key] > 0);
    return html`<dl class="figures">${rows.map((key) => html`<div><dt>${say(`campaigns.count.${key}`)}</dt><dd>${number(counts[key])}</dd></div>`)}</dl>`;
  }

  private organizations(counts: Counts) {
    const { mails } = this;
    return html`
      <h2>${say('campaigns.organizations')}</h2>
      <div class="field no-print"><label for="which">${say('campaigns.which')}</label>
        <select id="which" @change=${this.choose}>${WHICH.map((one) => html`<option value=${one} ?selected=${one === this.which}>${say(`campaigns.which.${one}`)}${one === 'call' ? ` (${number(counts.toCall)})` : ''}</option>`)}</select></div>
      ${
        this.which === 'call'
          ? html`<p class="ways"><a class="call" href="/api/v1/campaigns/${this.campaign}/phone-list.csv?lang=${language}" download>${say('campaigns.csv')}</a><button @click=${() => print()}>${say('campaigns.print')}</button></p><p class="quiet">${say('campaigns.call.how')}</p>`
          : nothing
      }
      ${!mails ? nothing : mails.total === 0 ? html`<p>${say('campaigns.nobody')}</p>` : html`<ul class="accounts">${mails.mails.map((mail) => this.row(mail))}</ul>`}
      ${mails && mails.mails.length < mails.total ? html`<p class="ways"><button @click=${() => void this.act(() => this.list(mails.page + 1))}>${say('campaigns.more')}</button></p>` : nothing}
    `;
  }

  private row(mail: Mail) {
    const facts = [
      sayCode('campaigns.mail', mail.state) + (mail.replyCode ? ` (${mail.replyCode})` : ''),
      ...(mail.sentAt ? [day(mail.sentAt)] : []),
      ...(mail.reminder ? [say('campaigns.reminder')] : []),
      ...(mail.answer ? [sayCode('campaigns.answer', mail.answer)] : []),
      ...(mail.calledOn ? [say('campaigns.called', { day: day(mail.calledOn) })] : []),
    ];
    const name = nameOf(mail.name);
    return html`<li>
      <h3>${name}</h3>
      <p class="quiet">${facts.join(' · ')}</p>
      ${this.which === 'call' ? html`<p>${mail.phones.length > 0 ? mail.phones.map((phone, index) => html`${index > 0 ? ', ' : ''}<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`) : say('campaign.no-phone')}</p>
        ${mail.due.length > 0 ? html`<p>${say('campaigns.due')} ${mail.due.map((field) => sayCode('fact', field)).join(', ')}</p>` : nothing}` : nothing}
      <p class="ways">${this.ways(mail, name)}</p></li>`;
  }

  private ways(mail: Mail, name: string) {
    const button = (decision: 'send' | 'left' | 'returned' | 'called' | 'notCalled') =>
      html`<button aria-label="${say(`campaigns.decide.${decision}`)}: ${name}" @click=${() => void this.decide(mail, decision)}>${say(`campaigns.decide.${decision}`)}</button>`;
    return html`
      ${mail.service && (this.which === 'call' || mail.answer) ? html`<a href="${this.edit}#/${mail.service}" aria-label="${say('campaigns.edit')}: ${name}">${say('campaigns.edit')}</a>` : nothing}
      ${mail.state === 'doubtful' ? html`${button('left')}${button('send')}` : nothing}
      ${mail.state === 'sent' && mail.answer !== 'answered' && this.which !== 'call' ? button('returned') : nothing}
      ${this.which === 'call' ? button(mail.calledOn ? 'notCalled' : 'called') : nothing}
    `;
  }
}
