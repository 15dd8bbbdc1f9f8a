import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from '../parts/light-element';
import { at, choose, chosen, NOTHING, type Question } from '../question/question';
import { languageName } from '../words/texts';
import { say } from '../words/words';
import type { GoPlan } from './go-plan';
import './place-field';
import { valueField } from './value-field';

/** What many speak who come to a helpdesk here. */
const LANGUAGES = ['fr', 'nl', 'en', 'ar', 'rif', 'tr', 'es', 'pt', 'it', 'ro', 'bg', 'pl', 'uk', 'ru', 'sq', 'fa', 'ps', 'so', 'ti', 'ln', 'sw'];

/** Corrects what was understood of somebody, or adds to it: where, how old, which language, what else. */
@customElement('person-form')
export class PersonForm extends LightElement {
  @property({ attribute: false }) question: Question = NOTHING;
  @property({ attribute: false }) go: GoPlan = () => {};

  private readonly speak = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    this.go(choose(this.question, 'language', value === '' ? [] : [value]));
  };

  private readonly stayHome = (event: Event) =>
    this.go(choose(this.question, 'mode', (event.target as HTMLInputElement).checked ? ['at-home'] : []));

  override render() {
    const { question, go } = this;
    return html`
      <details class="person">
        <summary>${say('plan.correct')}</summary>
        <div class="fields">
          <place-field .key=${'person'} .label=${say('plan.place')} .typed=${question.address} .choose=${(place: { place?: string; address?: string }) => go(at(question, place))}></place-field>
          ${valueField({ id: 'person-age', label: say('age.label'), value: question.age, isAge: true, take: (age) => go({ ...question, age }) })}
          ${this.language()}
          ${valueField({ id: 'person-need', label: say('plan.need'), button: say('plan.need.add'), take: (need) => go({ ...question, needs: [...question.needs, need] }) })}
          <label class="check"><input type="checkbox" .checked=${chosen(question, 'mode').includes('at-home')} @change=${this.stayHome} /> <span>${say('plan.at-home')}</span></label>
        </div>
      </details>
    `;
  }

  private language() {
    const [spoken = ''] = chosen(this.question, 'language');
    const all = spoken === '' || LANGUAGES.includes(spoken) ? LANGUAGES : [...LANGUAGES, spoken];
    return html`
      <div class="field">
        <label for="person-language">${say('plan.language')}</label>
        <select id="person-language" @change=${this.speak}>
          <option value="" ?selected=${spoken === ''}>${say('plan.language.any')}</option>
          ${all.map((tag) => html`<option value=${tag} ?selected=${tag === spoken}>${languageName(tag, tag)}</option>`)}
        </select>
      </div>
    `;
  }
}
