import { html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { LightElement } from '../../parts/light-element';
import { say } from '../../words/words';
import type { FoundRecord, FoundRecords } from '../api-types';
import { isSignedOut, read } from '../edit-api';
import './objection-form';
import './record-data';
import './unlisting-list';
import type { UnlistingList } from './unlisting-list';

/** For who answers people that ask what is kept of them, or object to being listed. */
@customElement('personal-data')
export class PersonalData extends LightElement {
  @property({ attribute: false }) lost: () => void = () => {};

  @state() private opened?: FoundRecord;

  @query('unlisting-list') private asked!: UnlistingList;

  private readonly open = async (service: string) => {
    try {
      const { records } = await read<FoundRecords>(`records?${new URLSearchParams({ q: service, size: '1' })}`);
      this.opened = records[0];
    } catch (failure) {
      if (isSignedOut(failure)) {
        this.lost();
      }
      return;
    }
    await this.updateComplete;
    const heading = this.querySelector<HTMLElement>('#data-record');
    heading?.scrollIntoView();
    heading?.focus();
  };

  override render() {
    return html`
      <p>${say('edit.data.intro')} <a href=${say('edit.data.page')}>${say('edit.data.page.name')}</a></p>
      <h3>${say('edit.data.unlisting')}</h3>
      <p>${say('edit.data.unlisting.what')}</p>
      <unlisting-list .lost=${this.lost} .open=${this.open}></unlisting-list>
      <h3 id="data-record" tabindex="-1">${say('edit.data.record')}</h3>
      <record-data .lost=${this.lost} .opened=${this.opened} .done=${() => void this.asked.load()}></record-data>
      <h3>${say('edit.data.withdraw')}</h3>
      <p>${say('edit.data.withdraw.what')}</p>
      <objection-form .lost=${this.lost}></objection-form>
    `;
  }
}
