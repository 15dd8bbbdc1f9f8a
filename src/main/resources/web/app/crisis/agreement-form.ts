import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { say } from '../words/words';
import { CrisisForm } from './crisis-form';
import type { CrisisAgreement } from './roster';

/** What was agreed beforehand, and who triggers it. */
@customElement('agreement-form')
export class AgreementForm extends CrisisForm {
  @property({ attribute: false }) stored?: CrisisAgreement;
  @property({ attribute: false }) startBassin?: string;

  protected readonly path = 'agreements';

  protected body(typed: Record<string, string>) {
    return {
      bassin: this.bassin(typed),
      titleFr: typed.titleFr,
      titleNl: typed.titleNl,
      agreedFr: typed.agreedFr,
      agreedNl: typed.agreedNl,
      triggeredBy: typed.triggeredBy,
      phones: this.phones(typed),
      stepsFr: typed.stepsFr,
      stepsNl: typed.stepsNl,
    };
  }

  override render() {
    const { stored } = this;
    return this.frame(
      say(stored ? 'crisis.agreement.change' : 'crisis.agreement.new'),
      html`
        ${this.bassinField(stored ? stored.bassin : this.startBassin)}
        ${this.texts('title', 'crisis.agreement.title', stored?.title)}
        ${this.texts('agreed', 'crisis.agreed', stored?.agreed)}
        ${this.line('triggeredBy', 'crisis.trigger', stored?.triggeredBy, 'text', 'crisis.trigger.hint')}
        ${this.phonesField(stored?.phones)}
        ${this.texts('steps', 'crisis.steps', stored?.steps)}
      `,
    );
  }
}
