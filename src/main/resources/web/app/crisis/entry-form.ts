import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { OneService } from '../api/contract';
import { get } from '../api/get';
import type { FoundRecord } from '../editing/api-types';
import '../editing/find/record-picker';
import { name } from '../words/texts';
import { say } from '../words/words';
import { CrisisForm } from './crisis-form';
import { today, type CrisisEntry } from './roster';

/** Somebody who can be mobilised: for what, whom to call, and what they can do. */
@customElement('entry-form')
export class EntryForm extends CrisisForm {
  @property({ attribute: false }) stored?: CrisisEntry;
  @property({ attribute: false }) startBassin?: string;

  @state() private picked?: FoundRecord;
  @state() private another = false;

  protected readonly path = 'entries';

  protected async body(typed: Record<string, string>) {
    const { stored, picked } = this;
    const keeps = stored && !this.another;
    const whole = typed.whole === 'on';
    return {
      bassin: this.bassin(typed),
      task: typed.task,
      kind: keeps ? stored.kind : whole ? 'organization' : 'service',
      record: keeps ? stored.record : picked && whole ? await organizationOf(picked.id) : (picked?.id ?? ''),
      contact: typed.contact,
      phones: this.phones(typed),
      reachableFr: typed.reachableFr,
      reachableNl: typed.reachableNl,
      capacityFr: typed.capacityFr,
      capacityNl: typed.capacityNl,
      agreedFr: typed.agreedFr,
      agreedNl: typed.agreedNl,
      confirmedOn: typed.confirmedOn,
    };
  }

  override render() {
    const { stored, roster } = this;
    return this.frame(
      say(stored ? 'crisis.entry.change' : 'crisis.entry.new'),
      html`
        ${this.bassinField(stored ? stored.bassin : this.startBassin)}
        <div class="cell"><label for="f-task">${say('crisis.task')}</label>${this.fault('task')}
          <select id="f-task" name="task">${roster.tasks.map(({ code, name: told }) => html`<option value=${code} ?selected=${stored?.task === code}>${name(told)}</option>`)}</select></div>
        ${this.who()}
        ${this.line('contact', 'crisis.contact', stored?.contact, 'text', 'crisis.contact.hint')}
        ${this.phonesField(stored?.phones)}
        ${this.texts('reachable', 'crisis.reachable', stored?.reachable)}
        ${this.texts('capacity', 'crisis.capacity', stored?.capacity)}
        ${this.texts('agreed', 'crisis.agreed', stored?.agreed)}
        ${this.line('confirmedOn', 'crisis.confirmed', stored?.confirmedOn ?? (stored ? '' : today()), 'date', 'crisis.confirmed.hint')}
      `,
    );
  }

  private who() {
    const { stored } = this;
    if (stored && !this.another) {
      return html`<div class="cell"><p class="cell-label">${say('crisis.who')}</p>${this.fault('record')}
        <p class="picked"><strong>${stored.name ? name(stored.name) : say('crisis.gone')}</strong> <button type="button" class="small" @click=${() => (this.another = true)}>${say('crisis.who.other')}</button></p></div>`;
    }
    return html`<record-picker .label=${say('crisis.who.find')} .chosen=${this.picked} .fault=${this.wrong.record ?? ''} .choose=${(record?: FoundRecord) => (this.picked = record)}></record-picker>
      ${this.picked ? html`<label class="check"><input type="checkbox" name="whole" /> <span>${say('crisis.who.whole')}</span></label>` : nothing}`;
  }
}

async function organizationOf(service: string): Promise<string> {
  const { atLocations } = await get<OneService>(`services/${service}`, new AbortController().signal);
  return atLocations[0].organization.id;
}
