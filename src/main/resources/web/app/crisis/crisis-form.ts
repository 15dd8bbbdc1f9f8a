import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Refused } from '../api/answered';
import type { Bilingual } from '../api/types';
import { isSignedOut, send } from '../editing/edit-api';
import { LightElement } from '../parts/light-element';
import { name } from '../words/texts';
import { say, type Word } from '../words/words';
import { codeOf, REGION, type CrisisPhone, type Roster } from './roster';

type Faults = Record<string, string>;

const PHONES = 6;
const TIMES = ['any', 'day', 'night'] as const;

/** A form for a part of the roster: it says at each field what is wrong with it, and loses nothing that was typed. */
export abstract class CrisisForm extends LightElement {
  @property({ attribute: false }) roster!: Roster;
  @property({ attribute: false }) done: (said: string) => void = () => {};
  @property({ attribute: false }) cancel: () => void = () => {};
  @property({ attribute: false }) lost: () => void = () => {};

  @state() protected wrong: Faults = {};
  @state() protected sending = false;
  @state() private rows = 0;

  /** Where it is sent, such as `entries`. */
  protected abstract readonly path: string;
  protected abstract readonly stored?: { id: string; version: string };

  protected abstract body(typed: Record<string, string>): Promise<object> | object;

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('h3')?.focus();
  }

  protected readonly submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (this.sending) {
      return;
    }
    const form = event.target as HTMLFormElement;
    const typed = Object.fromEntries([...new FormData(form)].map(([field, value]) => [field, String(value)]));
    this.sending = true;
    this.wrong = {};
    const { stored } = this;
    try {
      const body = await this.body(typed);
      await send(stored ? 'PUT' : 'POST', `crisis/${this.path}${stored ? `/${stored.id}` : ''}`, { body, version: stored?.version });
      this.done(say('crisis.saved'));
    } catch (failure) {
      if (isSignedOut(failure)) {
        this.lost();
      }
      this.wrong = faults(failure);
      await this.updateComplete;
      (form.querySelector<HTMLElement>('[aria-invalid=true]') ?? this.querySelector<HTMLElement>('.fault'))?.focus();
    } finally {
      this.sending = false;
    }
  };

  protected frame(title: string, fields: TemplateResult): TemplateResult {
    return html`
      <form class="crisis-form" novalidate @submit=${this.submit}>
        <h3 tabindex="-1">${title}</h3>
        ${this.wrong.all ? html`<p class="fault" role="alert" tabindex="-1">${this.wrong.all}</p>` : nothing}
        ${fields}
        <p class="ways"><button class="primary" aria-disabled=${this.sending}>${say('crisis.save')}</button><button type="button" @click=${this.cancel}>${say('crisis.cancel')}</button></p>
      </form>
    `;
  }

  protected bassinField(chosen?: string): TemplateResult {
    const kept = this.roster.bassins.filter(({ mayKeep }) => mayKeep);
    return html`<div class="cell"><label for="f-bassin">${say('crisis.bassin')}</label>${this.fault('bassin')}
      <select id="f-bassin" name="bassin" aria-invalid=${this.isWrong('bassin')}>${kept.map((bassin) => html`<option value=${codeOf(bassin)} ?selected=${(chosen ?? REGION) === codeOf(bassin)}>${name(bassin.name)}</option>`)}</select></div>`;
  }

  /** The code that is sent; nothing for the whole Region. */
  protected bassin({ bassin }: Record<string, string>): string | undefined {
    return bassin === REGION ? undefined : bassin;
  }

  protected line(field: string, label: Word, value = '', type: 'text' | 'date' = 'text', hint?: Word): TemplateResult {
    return html`<div class="cell"><label for="f-${field}">${say(label)}</label>${hint ? html`<p class="quiet" id="f-${field}-hint">${say(hint)}</p>` : nothing}${this.fault(field)}
      <input id="f-${field}" name=${field} type=${type} .defaultValue=${value} autocomplete="off" aria-invalid=${this.isWrong(field)} aria-describedby=${[hint && `f-${field}-hint`, this.wrong[field] && `f-${field}-fault`].filter(Boolean).join(' ') || nothing} /></div>`;
  }

  /** A text in French and in Dutch. */
  protected texts(field: string, label: Word, value?: Bilingual): TemplateResult {
    return html`<fieldset class="crisis-both"><legend>${say(label)}</legend>${(['fr', 'nl'] as const).map((lang) => {
      const key = `${field}${lang === 'fr' ? 'Fr' : 'Nl'}`;
      return html`<div class="cell"><label for="f-${key}">${say(`crisis.in.${lang}`)}</label>${this.fault(key)}
        <textarea id="f-${key}" name=${key} lang=${lang} rows="2" .defaultValue=${value?.[lang] ?? ''} aria-invalid=${this.isWrong(key)} aria-describedby=${this.wrong[key] ? `f-${key}-fault` : nothing}></textarea></div>`;
    })}</fieldset>`;
  }

  protected phonesField(stored: CrisisPhone[] = []): TemplateResult {
    const rows = Math.min(PHONES, Math.max(1, stored.length) + this.rows);
    return html`<fieldset class="crisis-phone-fields"><legend>${say('crisis.phones')}</legend><p class="quiet">${say('crisis.phones.order')}</p>${this.fault('phones')}
      ${Array.from({ length: rows }, (_, index) => {
        const field = `phones[${index}]`;
        return html`<div class="cell"><label for="f-phone-${index}">${say('crisis.phone', { number: index + 1 })}</label>${this.fault(field)}
          <div class="field-row"><input id="f-phone-${index}" name="phone-${index}" type="tel" .defaultValue=${stored[index]?.number ?? ''} autocomplete="off" aria-invalid=${this.isWrong(field) === 'true' || (index === 0 && this.wrong.phones) ? 'true' : 'false'} />
          <select name="time-${index}" aria-label=${say('crisis.phone.when', { number: index + 1 })}>${TIMES.map((time) => html`<option value=${time} ?selected=${(stored[index]?.time ?? 'any') === time}>${say(`crisis.time.${time}`)}</option>`)}</select></div></div>`;
      })}
      ${rows < PHONES ? html`<p class="ways"><button type="button" class="small" @click=${() => (this.rows += 1)}>${say('crisis.phone.more')}</button></p>` : nothing}</fieldset>`;
  }

  protected phones(typed: Record<string, string>): { number: string; time: string }[] {
    return Array.from({ length: PHONES }, (_, index) => ({ number: (typed[`phone-${index}`] ?? '').trim(), time: typed[`time-${index}`] ?? 'any' })).filter(({ number }) => number !== '');
  }

  protected fault(field: string): TemplateResult | typeof nothing {
    return this.wrong[field] ? html`<p class="fault" id="f-${field}-fault">${this.wrong[field]}</p>` : nothing;
  }

  protected isWrong(field: string): 'true' | 'false' {
    return this.wrong[field] ? 'true' : 'false';
  }
}

function faults(failure: unknown): Faults {
  if (!(failure instanceof Refused)) {
    return { all: say('offline.what') };
  }
  const found: Faults = {};
  (failure.problem.errors ?? []).forEach(({ parameter, detail }) => (found[parameter] = withoutName(detail)));
  return Object.keys(found).length > 0 ? { ...found, all: say('crisis.wrong') } : { all: failure.problem.detail ?? say('failure.what') };
}

/** What stands at its field need not name it: "« phones[0] » : ce numéro…" begins with the number. */
function withoutName(detail: string): string {
  const rest = detail.replace(/^[«“][^»”]*[»”]\s*:\s*/, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
