import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../parts/light-element';
import { name } from '../words/texts';
import { say } from '../words/words';
import type { Asked } from './api-types';
import { ask } from './confirmation-api';

/** Who wants no more mails, or not to be listed, says so: the one counts at once, the other is read by a person. */
@customElement('other-ways')
export class OtherWays extends LightElement {
  @property({ attribute: false }) asked!: Asked;
  @property({ attribute: false }) token = '';
  @property({ attribute: false }) told: (asked: Asked) => void = () => {};

  @state() private said = '';

  private async do(action: () => Promise<string>): Promise<void> {
    try {
      this.said = await action();
    } catch {
      this.said = say('confirm.offline');
    }
  }

  private readonly refuseMail = () =>
    this.do(async () => {
      await ask(this.token, '/mail-refusal', {});
      return say('confirm.mail.done');
    });

  private readonly unlist = (id: string, called: string) =>
    this.do(async () => {
      this.told(await ask<Asked>(this.token, '/unlisting', { id }));
      return say('confirm.unlist.asked', { name: called });
    });

  override render() {
    const records = this.asked.records.filter(({ closedOn }) => !closedOn);
    return records.length === 0
      ? nothing
      : html`
          <details class="other-ways">
            <summary>${say('confirm.other')}</summary>
            <p role="status">${this.said}</p>
            <h3>${say('confirm.mail')}</h3>
            <p>${say('confirm.mail.what')}</p>
            <p class="ways"><button type="button" class="small" @click=${this.refuseMail}>${say('confirm.mail.do')}</button></p>
            <h3>${say('confirm.unlist')}</h3>
            <p>${say('confirm.unlist.what')}</p>
            <ul>
              ${records.map(
                ({ id, name: called, unlistingAsked }) => html`<li>
                  ${unlistingAsked
                    ? html`<p>${say('confirm.unlist.asked', { name: name(called) })}</p>`
                    : html`<button type="button" class="small" @click=${() => void this.unlist(id, name(called))}>${say('confirm.unlist.do', { name: name(called) })}</button>`}
                </li>`,
              )}
            </ul>
          </details>
        `;
  }
}
