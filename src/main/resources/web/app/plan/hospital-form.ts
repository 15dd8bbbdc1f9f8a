import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../parts/light-element';
import { NOTHING } from '../question/question';
import { say, sayOf } from '../words/words';
import type { GoPlan } from './go-plan';
import needs from './hospital-needs.json';

/** Somebody leaves hospital: from when, whether at home, what is needed, and who has to come first. */
@customElement('hospital-form')
export class HospitalForm extends LightElement {
  @property({ attribute: false }) go: GoPlan = () => {};

  @state() private chosen = needs.filter((need) => need.usual).map((need) => need.term);
  @state() private none = false;

  private readonly choose = (term: string, on: boolean) => {
    this.chosen = needs.map((need) => need.term).filter((other) => (other === term ? on : this.chosen.includes(other)));
    this.none = this.none && this.chosen.length === 0;
  };

  private readonly submit = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    if (this.chosen.length === 0) {
      this.none = true;
      return;
    }
    const first = text('first');
    const ordered = [...this.chosen].sort((one, other) => Number(other === first) - Number(one === first));
    const filters = given.has('home') ? { mode: ['at-home'] } : {};
    this.go({ ...NOTHING, needs: ordered, address: text('address'), age: text('age'), filters }, { hospital: true, from: text('from'), first });
  };

  override render() {
    return html`
      <details class="hospital">
        <summary>${say('hospital')}</summary>
        <form @submit=${this.submit}>
          <div class="fields">
            <div class="field"><label for="hospital-from">${say('hospital.from')}</label><input id="hospital-from" name="from" type="date" min=${today()} /></div>
            <div class="field"><label for="hospital-age">${say('age.label')}</label><input id="hospital-age" name="age" type="number" min="0" max="120" inputmode="numeric" /></div>
            <div class="field wide"><label for="hospital-address">${say('hospital.address')}</label><input id="hospital-address" name="address" maxlength="200" autocomplete="off" /></div>
            <label class="check"><input type="checkbox" name="home" checked /> <span>${say('plan.at-home')}</span></label>
          </div>
          <fieldset aria-describedby=${this.none ? 'hospital-none' : nothing}>
            <legend>${say('hospital.needs')}</legend>
            <ul class="checks">
              ${needs.map(
                ({ term, need }) => html`<li>
                  <label class="check">
                    <input type="checkbox" .checked=${this.chosen.includes(term)} @change=${(event: Event) => this.choose(term, (event.target as HTMLInputElement).checked)} />
                    <span>${sayOf('hospital.need', need)}</span>
                  </label>
                </li>`,
              )}
            </ul>
          </fieldset>
          ${this.none ? html`<p id="hospital-none" class="fault" role="alert">${say('hospital.none')}</p>` : nothing}
          <div class="field">
            <label for="hospital-first">${say('hospital.first')}</label>
            <select id="hospital-first" name="first">
              <option value="">${say('hospital.first.any')}</option>
              ${needs.filter(({ term }) => this.chosen.includes(term)).map(({ term, need }) => html`<option value=${term}>${sayOf('hospital.need', need)}</option>`)}
            </select>
          </div>
          <p class="ways"><button class="primary">${say('plan')}</button></p>
        </form>
      </details>
    `;
  }
}

/** By the calendar of Brussels. */
function today(): string {
  return new Date().toLocaleDateString('sv', { timeZone: 'Europe/Brussels' });
}
