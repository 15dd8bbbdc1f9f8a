import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from '../../parts/light-element';
import { say } from '../../words/words';
import './objection-form';
import './record-data';

/** For who answers people that ask what is kept of them, or object to being listed. */
@customElement('personal-data')
export class PersonalData extends LightElement {
  @property({ attribute: false }) lost: () => void = () => {};

  override render() {
    return html`
      <p>${say('edit.data.intro')} <a href=${say('edit.data.page')}>${say('edit.data.page.name')}</a></p>
      <h3>${say('edit.data.record')}</h3>
      <record-data .lost=${this.lost}></record-data>
      <h3>${say('edit.data.withdraw')}</h3>
      <p>${say('edit.data.withdraw.what')}</p>
      <objection-form .lost=${this.lost}></objection-form>
    `;
  }
}
