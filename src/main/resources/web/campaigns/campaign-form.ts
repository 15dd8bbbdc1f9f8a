import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { faults, type Faults } from '../account/faults';
import { change } from '../account/session';
import { get } from '../app/api/get';
import { LightElement } from '../app/parts/light-element';
import { language } from '../app/words/words';
import type { Campaign, Campaigns, Preview, Sample } from './campaign-types';
import { say, sayCode, number } from './words/words';

const DUE = ['phones', 'hours', 'availability', 'email', 'website', 'location', 'languages', 'categories', 'area'];
const FIELDS = ['title', 'bassin', 'category', 'dueFields', 'restDays', 'textFr', 'textNl', 'answerDays'];

interface Choice {
  code: string;
  name: string;
}

/** A new campaign: whom, in which words, what it would be, and then it leaves. */
@customElement('campaign-form')
export class CampaignForm extends LightElement {
  @property({ attribute: false }) all!: Campaigns;

  @state() private bassins: Choice[] = [];
  @state() private categories: Choice[] = [];
  @state() private preview?: Preview;
  @state() private wrong: Faults = {};
  @state() private busy = false;
  @state() private asking = false;

  /** Two presses are one campaign. */
  private kept?: Campaign;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private async load(): Promise<void> {
    const signal = new AbortController().signal;
    try {
      const found = await get<{ territories: { code: string; name: { fr?: string; nl?: string } | string }[] }>('territories?level=bassin', signal);
      const names = found.territories.map(({ code, name }) => ({ code, name: typeof name === 'string' ? name : (name[language as 'fr' | 'nl'] ?? name.fr ?? code) }));
      this.bassins = names.filter(({ code }) => !this.all.bassins || this.all.bassins.includes(code));
      const taxonomy = await get<{ terms: { id: string; name: string | { fr?: string; nl?: string } }[] }>('taxonomy', signal);
      this.categories = taxonomy.terms
        .map(({ id, name }) => ({ code: id, name: typeof name === 'string' ? name : (name[language as 'fr' | 'nl'] ?? name.fr ?? name.nl ?? id) }))
        .sort((one, other) => one.name.localeCompare(other.name, language));
    } catch (failure) {
      this.wrong = faults(failure, FIELDS);
    }
  }

  private typed(): Record<string, unknown> {
    const form = new FormData(this.querySelector('form')!);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    return {
      title: text('title'),
      ...(text('bassin') ? { bassin: text('bassin') } : {}),
      ...(text('category') ? { category: text('category') } : {}),
      dueFields: form.getAll('dueFields').map(String),
      neverConfirmed: form.has('neverConfirmed'),
      restDays: Number(text('restDays')) || 90,
      answerDays: Number(text('answerDays')) || 60,
      textFr: text('textFr'),
      textNl: text('textNl'),
    };
  }

  private async run(act: () => Promise<void>): Promise<void> {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.wrong = {};
    try {
      await act();
    } catch (failure) {
      this.wrong = faults(failure, FIELDS);
      await this.updateComplete;
      (this.querySelector<HTMLElement>('[aria-invalid="true"]') ?? this.querySelector<HTMLElement>('.fault'))?.focus();
    } finally {
      this.busy = false;
    }
  }

  private readonly look = (event: Event) => {
    event.preventDefault();
    void this.run(async () => {
      this.preview = await change<Preview>('POST', 'campaigns/preview', this.typed());
      await this.updateComplete;
      this.querySelector<HTMLElement>('#preview')?.focus();
    });
  };

  /** What was previewed counts no more. */
  private readonly touched = () => {
    this.preview = undefined;
    this.asking = false;
    this.kept = undefined;
  };

  private readonly send = () =>
    this.run(async () => {
      this.kept ??= await change<Campaign>('POST', 'campaigns', this.typed());
      await change('POST', `campaigns/${this.kept.id}/steps`, { step: 'start' });
      location.hash = this.kept.id;
    });

  private field(name: string, hint: string, input: unknown) {
    const fault = this.wrong[name];
    return html`<div class="field"><label for=${name}>${sayCode('campaign', name)}</label>
      ${hint ? html`<p class="quiet" id="${name}-hint">${hint}</p>` : nothing}
      ${fault ? html`<p class="fault" id="${name}-wrong">${fault}</p>` : nothing}${input}</div>`;
  }

  private invalid(name: string): 'true' | 'false' {
    return this.wrong[name] ? 'true' : 'false';
  }

  override render() {
    const limited = this.all.bassins !== undefined;
    return html`
      <p><a href="#">${say('campaigns.back')}</a></p>
      <h1 tabindex="-1">${say('campaigns.new')}</h1>
      <form novalidate @submit=${this.look} @input=${this.touched}>
        ${this.wrong.all ? html`<p class="fault" role="alert" tabindex="-1">${this.wrong.all}</p>` : nothing}
        ${this.field('title', say('campaign.title.hint'), html`<input id="title" name="title" maxlength="120" required autocomplete="off" aria-describedby="title-hint title-wrong" aria-invalid=${this.invalid('title')} />`)}
        <fieldset>
          <legend>${say('campaign.whom')}</legend>
          ${this.field('bassin', '', html`<select id="bassin" name="bassin" aria-describedby="bassin-wrong" aria-invalid=${this.invalid('bassin')}>
            ${limited ? nothing : html`<option value="">${say('campaign.bassin.all')}</option>`}${this.bassins.map(({ code, name }) => html`<option value=${code}>${name}</option>`)}</select>`)}
          ${this.field('category', '', html`<select id="category" name="category" aria-describedby="category-wrong" aria-invalid=${this.invalid('category')}><option value="">${say('campaign.category.all')}</option>${this.categories.map(({ code, name }) => html`<option value=${code}>${name}</option>`)}</select>`)}
          <div role="group" aria-labelledby="due-title">
            <p id="due-title" class="label">${say('campaign.dueFields')}</p>
            <div class="checks">${DUE.map((field) => html`<label class="check"><input type="checkbox" name="dueFields" value=${field} ?checked=${field === 'phones' || field === 'hours'} />${sayCode('fact', field)}</label>`)}</div>
          </div>
          <label class="check"><input type="checkbox" name="neverConfirmed" />${say('campaign.neverConfirmed')}</label>
          ${this.field('restDays', say('campaign.restDays.hint'), html`<input id="restDays" name="restDays" type="number" min="30" max="730" value="90" aria-describedby="restDays-hint restDays-wrong" aria-invalid=${this.invalid('restDays')} />`)}
        </fieldset>
        <fieldset>
          <legend>${say('campaign.words')}</legend>
          <p class="quiet">${say('campaign.words.hint')}</p>
          ${this.field('textFr', '', html`<textarea id="textFr" name="textFr" lang="fr" rows="4" maxlength="2000" aria-describedby="textFr-wrong" aria-invalid=${this.invalid('textFr')}></textarea>`)}
          ${this.field('textNl', '', html`<textarea id="textNl" name="textNl" lang="nl" rows="4" maxlength="2000" aria-describedby="textNl-wrong" aria-invalid=${this.invalid('textNl')}></textarea>`)}
          ${this.field('answerDays', '', html`<input id="answerDays" name="answerDays" type="number" min="7" max="180" value="60" aria-describedby="answerDays-wrong" aria-invalid=${this.invalid('answerDays')} />`)}
        </fieldset>
        <p class="ways"><button class="primary" aria-disabled=${this.busy}>${say(this.busy ? 'campaigns.busy' : 'campaign.look')}</button></p>
      </form>
      ${this.preview ? this.shown(this.preview) : nothing}
    `;
  }

  private shown(preview: Preview) {
    const beside = [
      preview.withoutAddress && say('campaign.without-address', { count: number(preview.withoutAddress) }),
      preview.refused && say('campaign.refused', { count: number(preview.refused) }),
      preview.askedLately && say('campaign.lately', { count: number(preview.askedLately) }),
      preview.objected && say('campaign.objected', { count: number(preview.objected) }),
    ].filter(Boolean);
    const { delivery } = this.all;
    const calls = preview.organizations.filter(({ way }) => way !== 'mail');
    return html`
      <h2 id="preview" tabindex="-1">${say('campaign.preview')}</h2>
      <p><strong>${preview.mails === 0 ? say('campaign.nobody') : say('campaign.mails', { count: number(preview.mails) })}</strong>
        ${preview.mails > 0 ? say('campaign.languages', { fr: number(preview.french), nl: number(preview.dutch), both: number(preview.bilingual) }) : nothing}</p>
      ${beside.length > 0 ? html`<ul class="plain">${beside.map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
      <div class="samples">${this.sample('fr', preview.sampleFr)}${this.sample('nl', preview.sampleNl)}</div>
      <details><summary>${say('campaign.who')}</summary><ul class="plain">${preview.organizations.map((one) => html`<li>${nameOf(one.name)}${one.records > 1 ? html` <span class="quiet">(${say('campaign.records', { count: one.records })})</span>` : nothing}</li>`)}</ul></details>
      ${calls.length > 0 ? html`<details><summary>${say('campaign.to-call')}</summary><ul class="plain">${calls.map((one) => html`<li>${nameOf(one.name)} <span class="quiet">${one.phones.join(', ') || say('campaign.no-phone')}</span></li>`)}</ul></details>` : nothing}
      ${
        preview.mails === 0
          ? nothing
          : delivery.lacking.length > 0
            ? html`<p class="warning">${say('campaigns.lacking', { settings: delivery.lacking.join(', ') })}</p>`
            : this.asking
              ? html`<div class="asking-back" role="group" aria-labelledby="sure"><h2 id="sure" tabindex="-1">${say(delivery.way === 'files' ? 'campaign.sure.files' : 'campaign.sure', { count: number(preview.mails) })}</h2>
                  <p class="ways"><button class="primary" aria-disabled=${this.busy} @click=${this.send}>${say('campaign.send')}</button><button @click=${() => (this.asking = false)}>${say('campaign.not-yet')}</button></p></div>`
              : html`<p class="ways"><button class="primary" @click=${this.ask}>${say('campaign.send')}</button></p>`
      }
    `;
  }

  private readonly ask = async () => {
    this.asking = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>('#sure')?.focus();
  };

  private sample(spoken: 'fr' | 'nl', sample: Sample) {
    return html`<section lang=${spoken} class="sample"><h3 lang=${language}>${say(`campaign.sample.${spoken}`)}</h3>
      <p><strong>${sample.subject}</strong></p><pre tabindex="0" aria-label=${say(`campaign.sample.${spoken}`)}>${sample.text}</pre>
      <details><summary lang=${language}>${say('campaign.as-html')}</summary><iframe title=${say(`campaign.sample.${spoken}`)} sandbox srcdoc=${withoutStyle(sample.html)}></iframe></details></section>`;
  }
}

/** This site allows no style but its own, and the frame is part of it: what is shown has the words of the mail, and not its colours. */
function withoutStyle(mail: string): string {
  return mail.replace(/\sstyle="[^"]*"/g, '').replace(/<style[\s\S]*?<\/style>/g, '');
}

export function nameOf(name?: { fr?: string; nl?: string }): string {
  return (language === 'nl' ? (name?.nl ?? name?.fr) : (name?.fr ?? name?.nl)) ?? say('campaign.gone');
}
