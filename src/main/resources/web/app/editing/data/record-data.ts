import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Refused } from '../../api/answered';
import type { ErasureAnswer, RecordDossier } from '../../api/types';
import { LightElement } from '../../parts/light-element';
import { name } from '../../words/texts';
import { count, say } from '../../words/words';
import type { FoundRecord } from '../api-types';
import { editLink } from '../at';
import { isSignedOut, sendTo } from '../edit-api';
import '../find/record-picker';

/** What is kept of one record: given out, or erased because its person objects. */
@customElement('record-data')
export class RecordData extends LightElement {
  @property({ attribute: false }) lost: () => void = () => {};

  /** A record that is chosen from outside. */
  @property({ attribute: false }) opened?: FoundRecord;
  /** Is told when a record was erased. */
  @property({ attribute: false }) done: () => void = () => {};

  @state() private record?: FoundRecord;
  @state() private erased?: ErasureAnswer;
  @state() private wrong = '';
  @state() private unconfirmed = false;
  @state() private told = '';
  @state() private busy = false;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('opened') && this.opened) {
      this.choose(this.opened);
    }
  }

  private readonly choose = (record?: FoundRecord) => {
    this.record = record;
    this.erased = undefined;
    this.wrong = this.told = '';
    this.unconfirmed = false;
  };

  /** Does one thing at a time; what hinders it is told. */
  private async run(action: () => Promise<void>): Promise<void> {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.wrong = this.told = '';
    try {
      await action();
    } catch (failure) {
      if (isSignedOut(failure)) {
        this.lost();
      }
      this.wrong = (failure instanceof Refused ? failure.problem.detail : undefined) ?? say('edit.offline');
    } finally {
      this.busy = false;
    }
  }

  private path(): string {
    return `personal-data/records/${encodeURIComponent(this.record!.id)}`;
  }

  private readonly save = () =>
    this.run(async () => {
      const dossiers = await sendTo<RecordDossier[]>('GET', this.path());
      const address = URL.createObjectURL(new Blob([JSON.stringify(dossiers, null, 2)], { type: 'application/json' }));
      const link = Object.assign(document.createElement('a'), { href: address, download: `${say('edit.data.file')}.json` });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address));
      this.told = say('edit.data.saved');
    });

  private readonly erase = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const typed = new FormData(form);
    this.unconfirmed = fold(String(typed.get('confirmation'))) !== fold(name(this.record!.name));
    if (this.unconfirmed) {
      form.querySelector<HTMLElement>('[name=confirmation]')?.focus();
      return;
    }
    await this.run(async () => {
      this.erased = await sendTo<ErasureAnswer>('POST', `${this.path()}/erasure`, { body: { named: typed.get('named') !== null } });
      this.record = undefined;
      this.done();
    });
    await this.updateComplete;
    this.querySelector<HTMLElement>('.erased')?.focus();
  };

  override render() {
    const { record, erased } = this;
    return html`
      <record-picker .key=${'data'} .label=${say('edit.data.record.label')} .chosen=${record} .choose=${this.choose}></record-picker>
      ${this.wrong ? html`<p class="fault" role="alert">${this.wrong}</p>` : nothing}
      <p role="status">${this.told}</p>
      ${erased ? this.erasedView(erased) : nothing}
      ${record ? this.ways(record) : nothing}
    `;
  }

  private ways(record: FoundRecord) {
    return html`
      <p class="quiet">${say('edit.data.export.what')}</p>
      <p class="ways"><button type="button" aria-disabled=${this.busy} @click=${this.save}>${say('edit.data.export')}</button> <a href=${editLink({ tab: 'record', id: record.id })}>${say('edit.data.open')}</a></p>
      <details class="edit-closing">
        <summary>${say('edit.data.erase')}</summary>
        <p>${say('edit.data.erase.what')}</p>
        <form novalidate @submit=${this.erase}>
          <p><label><input type="checkbox" name="named" /> ${say('edit.data.named')}</label></p>
          <div class="cell">
            <label for="erase-confirmation">${say('edit.data.confirm', { name: name(record.name) })}</label>
            ${this.unconfirmed ? html`<p id="erase-wrong" class="fault">${say('edit.data.confirm.wrong')}</p>` : nothing}
            <input id="erase-confirmation" name="confirmation" autocomplete="off" spellcheck="false" aria-invalid=${this.unconfirmed} aria-describedby=${this.unconfirmed ? 'erase-wrong' : nothing} />
          </div>
          <p class="ways"><button aria-disabled=${this.busy}>${say('edit.data.erase.do')}</button></p>
        </form>
      </details>
    `;
  }

  private erasedView({ records, sharing }: ErasureAnswer) {
    return html`<div class="erased" role="status" tabindex="-1">
      <p>${count('edit.data.erased', records)}</p>
      ${sharing.length > 0
        ? html`<p>${say('edit.data.sharing')}</p><ul>${sharing.map((id) => html`<li><a href=${editLink({ tab: 'record', id })}>${id}</a></li>`)}</ul>`
        : nothing}
    </div>`;
  }
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').replace(/’/g, "'").toLowerCase();
}
