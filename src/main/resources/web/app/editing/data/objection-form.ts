import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Refused } from '../../api/answered';
import type { WithdrawalAnswer } from '../../api/types';
import { LightElement } from '../../parts/light-element';
import { say } from '../../words/words';
import { isSignedOut, sendTo } from '../edit-api';

type Which = 'record' | 'contact';

/** Takes an objection back: nobody can list them, so it is named. */
@customElement('objection-form')
export class ObjectionForm extends LightElement {
  @property({ attribute: false }) lost: () => void = () => {};

  @state() private which: Which = 'record';
  @state() private wrong = '';
  @state() private told = '';
  @state() private empty: string[] = [];

  private readonly choose = (event: Event) => {
    this.which = (event.target as HTMLInputElement).value as Which;
    this.wrong = this.told = '';
    this.empty = [];
  };

  private readonly withdraw = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const body = Object.fromEntries([...new FormData(form)].filter(([field]) => field !== 'which').map(([field, value]) => [field, String(value).trim()]));
    this.wrong = this.told = '';
    this.empty = Object.keys(body).filter((field) => body[field] === '');
    if (this.empty.length > 0) {
      form.querySelector<HTMLElement>(`[name=${this.empty[0]}]`)?.focus();
      return;
    }
    try {
      const { record } = await sendTo<WithdrawalAnswer>('POST', 'personal-data/objections/withdrawal', { body });
      this.told = say(record ? 'edit.data.withdrawn' : 'edit.data.released');
      form.querySelectorAll<HTMLInputElement>('.cell input').forEach((field) => (field.value = ''));
    } catch (failure) {
      if (isSignedOut(failure)) {
        this.lost();
      }
      this.wrong = (failure instanceof Refused ? failure.problem.detail : undefined) ?? say('edit.offline');
    }
  };

  override render() {
    return html`
      <form novalidate @submit=${this.withdraw}>
        <fieldset>
          <legend>${say('edit.data.which')}</legend>
          ${(['record', 'contact'] as const).map(
            (which) => html`<p><label><input type="radio" name="which" value=${which} .checked=${this.which === which} @change=${this.choose} /> ${say(`edit.data.which.${which}`)}</label></p>`,
          )}
        </fieldset>
        ${this.which === 'record' ? html`${this.field('source')}${this.field('sourceId')}` : this.field('contact')}
        ${this.wrong ? html`<p class="fault" role="alert">${this.wrong}</p>` : nothing}
        <p role="status">${this.told}</p>
        <p class="ways"><button>${say('edit.data.withdraw.do')}</button></p>
      </form>
    `;
  }

  private field(field: 'source' | 'sourceId' | 'contact') {
    const missing = this.empty.includes(field);
    return html`<div class="cell">
      <label for="objection-${field}">${say(`edit.data.${field}`)}</label>
      ${missing ? html`<p id="objection-${field}-wrong" class="fault">${say('edit.data.missing')}</p>` : nothing}
      <input id="objection-${field}" name=${field} autocomplete="off" spellcheck="false" maxlength="200" aria-invalid=${missing} aria-describedby=${missing ? `objection-${field}-wrong` : nothing} />
    </div>`;
  }
}
